"""Captions of photographs: what they begin with, what they show, how they are credited."""

from __future__ import annotations

import re

from vnreport.families.sections.lines import SMALL

__all__ = ["glued_caption", "is_caption"]

_CREDIT = re.compile(r"[-.(–;, ][ ]?\(?(?:nguồn )?(?:ảnh|hình)(?:[ ]?:| minh h[ọo]a| tư liệu| internet| ttxvn)")
_CREDIT_WINDOW = 60
_SUBJECTS = (
    "đồng chí", "đ/c", "ông ", "bà ", "toàn cảnh", "quang cảnh", "khung cảnh", "các đại biểu", "đại biểu",
    "các thế hệ", "đại diện",
    "giám đốc", "phó giám đốc", "bí thư", "phó bí thư", "chủ tịch", "phó chủ tịch", "lãnh đạo", "ảnh",
    "hình ảnh", "thủ tướng",
    "phó thủ tướng", "bộ trưởng", "thứ trưởng", "trưởng ban", "phó trưởng ban", "đoàn công tác", "một góc",
    "các đồng chí", "thường trực",
    "các em ", "người dân ", "cán bộ ", "tiết mục", "thiếu tướng", "trung tướng", "đại tá", "thượng tá",
    "tổng bí thư", "ban chấp hành", "ban thường vụ",
    "anh ", "chị ", "gia đình", "các cháu", "học sinh", "sinh viên", "đông đảo", "nhân dân ", "lực lượng",
    "bác sĩ", "nông dân",
    "các vị ", "các thành viên", "đoàn viên", "chiến sĩ", "thầy ", "cô giáo", "hội viên", "vận động viên",
)  # fmt: skip
_SUBJECTS_BY_BEGINNING = {
    beginning: tuple(subject for subject in _SUBJECTS if subject.startswith(beginning))
    for beginning in {subject[:3] for subject in _SUBJECTS}
}
_SUBJECTS_WITHOUT_SCENE = ("toàn cảnh", "quang cảnh", "khung cảnh", "các thế hệ", "hình ảnh", "một góc", "ảnh ", "ảnh:")
_SCENES = (
    "phát biểu", "trao ", "tặng ", "chụp ảnh", "thông tin", "điều hành", "ký ", "tham luận", "kiểm tra", "thăm",
    "biểu quyết", "bỏ phiếu", "chủ trì", "tham dự", "dự ", "phát động", "cắt băng", "dâng hương", "chúc mừng",
    "báo cáo", "trả lời", "tham gia", "biểu diễn", "tuyên truyền", "chăm sóc", "trao đổi", "tham quan", "thi đấu",
    "giới thiệu", "thu hoạch", "hướng dẫn",
)  # fmt: skip
_OCCASION = r"tại (?:hội nghị|đại hội|buổi [^.]{1,40}|lễ [^.]{1,40}|cuộc họp|kỳ họp|hội thảo|chương trình|hội thi)"
_SCENE = re.compile("|".join((*_SCENES, _OCCASION)))
_AT_THE_SCENE = re.compile(rf"{_OCCASION}[.]?$")
_LONGEST = 260
_GLUE = re.compile(rf"(?<=[{SMALL}0-9)”])[.!?…”\"](?=[^\W\d_{SMALL}][{SMALL}]*[ ])")
_GLUED_WINDOW = 200


def is_caption(text: str, low: str) -> bool:
    """Whether a paragraph is the caption of a picture; `low` is the text in lower case.

    >>> is_caption("Toàn cảnh buổi lễ", "toàn cảnh buổi lễ"), is_caption("Kết quả bước đầu", "kết quả bước đầu")
    (True, False)
    """
    if len(text) > _LONGEST:
        return False
    window = max(0, len(low) - _CREDIT_WINDOW)
    if (low.find("ảnh", window) >= 0 or low.find("hình", window) >= 0) and _CREDIT.search(low, window) is not None:
        return True
    subjects = _SUBJECTS_BY_BEGINNING.get(low[:3])
    if subjects is None or text[-1] == ":" or not low.startswith(subjects):
        return False
    if text[-1] in ".!?":
        return len(text) < 180 and ". " not in text and _AT_THE_SCENE.search(low) is not None and "phát biểu" in low
    if text[-1] in ",;":
        return False
    return low.startswith(_SUBJECTS_WITHOUT_SCENE) or _SCENE.search(low) is not None


def glued_caption(text: str) -> int | None:
    """Where a caption begins that lost its line break and hangs at the end of a paragraph, or None.

    It follows the full stop without a blank and has none of its own.

    >>> glued_caption("Hội nghị đã tổng kết năm.Toàn cảnh hội nghị")
    25
    """
    if text[-1] in '.!?:;,…”")':
        return None
    begin = max(0, len(text) - _GLUED_WINDOW)
    at = None
    for match in _GLUE.finditer(text, begin):
        at = match.end()
    if at is None or ". " in text[at:] or not at > begin:
        return None
    return at
