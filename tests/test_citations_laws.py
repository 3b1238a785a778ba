"""Laws cited by name."""

from __future__ import annotations

import pytest

from vnreport.citations import Citation, find_citations


@pytest.mark.parametrize(
    ("text", "span", "kind", "title", "form"),
    [
        ("thi hành Luật Người cao tuổi", "Luật Người cao tuổi", "luật", "Người cao tuổi", "name"),
        ("Luật thi đua khen thưởng năm 2003", None, "luật", "thi đua khen thưởng", "name"),
        ("Bộ Luật Dân sự", None, "bộ luật", "Dân sự", "name"),
        ("bộ luật hình sự", None, "bộ luật", "hình sự", "name"),
        ("Căn cứ luật đất đai", "luật đất đai", "luật", "đất đai", "name"),
        ("Pháp lệnh Dân số năm 2003", None, "pháp lệnh", "Dân số", "name"),
        ("BLHS", None, "bộ luật", "Hình sự", "name"),
        ("Luật BHXH", None, "luật", "BHXH", "name"),
        ("Hiến pháp năm 2013", None, "hiến pháp", None, "name"),
        ("Luật Chứng khoán số 54/2019/QH14", None, "luật", "Chứng khoán", "full"),
        ("Luật Chứng khoán ngày 26 tháng 11 năm 2019", None, "luật", "Chứng khoán", "name"),
        ("Bộ luật Lao động 2019", None, "bộ luật", "Lao động", "name"),
        ("Luật Nhà ở (năm 2014)", None, "luật", "Nhà ở", "name"),
        ("Luật Hoá chất", None, "luật", "Hoá chất", "name"),
        ("Luật Người cao\ntuổi", None, "luật", "Người cao tuổi", "name"),
        ("Luật Người \ncao tuổi", None, "luật", "Người cao tuổi", "name"),
        ("Luật Người cao tuổi&NT", None, "luật", "Người cao tuổi&NT", "name"),
        ("Luật Vũ trụ quốc gia và các luật khác", "Luật Vũ trụ", "luật", "Vũ trụ", "name"),
    ],
)
def test_a_law_is_known_by_its_name(text: str, span: str | None, kind: str, title: str | None, form: str) -> None:
    (item,) = find_citations(text)
    said = item.value.to_dict()
    assert (item.text, said["type"], said.get("title"), said["form"]) == (span or text, kind, title, form)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Luật Người cao tuổi", "39/2009/QH12"),
        ("Bộ luật Hình sự năm 2015", "100/2015/QH13"),
        ("Bộ luật Hình sự", None),
        ("BLHS 1999", "15/1999/QH10"),
        ("Luật Chứng khoán ngày 26 tháng 11 năm 2019", "54/2019/QH14"),
        ("Hiến pháp năm 2013", None),
    ],
)
def test_year_and_day_decide_between_versions(text: str, known: str | None) -> None:
    (item,) = find_citations(text)
    assert item.value.to_dict().get("known_id") == known


def test_the_years_of_amendment_stand_in_brackets() -> None:
    (item,) = find_citations("Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)")
    assert isinstance(item.value, Citation)
    assert (item.value.year, item.value.amended) == ("2015", ("2017",))
    assert Citation.from_dict(item.value.to_dict()) == item.value


@pytest.mark.parametrize(
    ("text", "span"),
    [
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư, Luật Nhà ở và Luật Đấu thầu số 3/2022/QH15",
            "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư, Luật Nhà ở và Luật Đấu thầu số 3/2022/QH15",
        ),
        ("Luật sửa đổi, bổ sung một số điều của Luật Nhà ở và", "Luật sửa đổi, bổ sung một số điều của Luật Nhà ở"),
        ("Luật sửa đổi, bổ sung một số điều của các Luật Nhà ở", None),
    ],
)
def test_an_amending_law_holds_the_names_of_what_it_amends(text: str, span: str | None) -> None:
    (item,) = find_citations(text)
    assert item.text == (span or text)


@pytest.mark.parametrize(
    "text",
    [
        "pháp luật Việt Nam",
        "pháp\nluật Việt Nam",
        "theo luật đã ban hành",
        "theo luật đất đai hiện hành",
        "các luật",
        "Luật gia",
        "luật sư Nguyễn Văn A",
        "Trường Đại học Luật Hà Nội",
        "cử nhân Luật Kinh tế",
        "Văn phòng Luật Thiên An",
        "Hiến pháp và pháp luật",
    ],
)
def test_what_is_no_law(text: str) -> None:
    assert find_citations(text) == ()


@pytest.mark.parametrize(
    ("text", "span", "title"),
    [
        ("Luật 18-L/CTN Dầu khí ban hành ngày 06/07/1993", None, "Dầu khí"),
        ("Luật số 27/2023/QH15 Nhà ở", None, "Nhà ở"),
        ("Luật số 27/2023/QH15 Nhà văn hóa", "Luật số 27/2023/QH15", None),
        ("Luật số 27/2023/QH15 nhà ở", "Luật số 27/2023/QH15", None),
        ("Nghị định số 27/2023/NĐ-CP Nhà ở", "Nghị định số 27/2023/NĐ-CP", None),
    ],
)
def test_a_name_may_stand_behind_the_number(text: str, span: str | None, title: str | None) -> None:
    (item,) = find_citations(text)
    assert (item.text, item.value.to_dict().get("title")) == (span or text, title)


def test_the_number_behind_an_amending_law_may_be_that_of_the_law_that_it_amends() -> None:
    (item,) = find_citations("Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 25/2008/QH12")
    assert item.text == "Luật Bảo hiểm y tế số 25/2008/QH12"
    assert item.value.to_dict()["relation"] == "sửa đổi, bổ sung"
    (item,) = find_citations("Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 51/2024/QH15")
    assert item.text.startswith("Luật sửa đổi")


def test_lists_of_laws_have_their_bounds() -> None:
    many = ", ".join(["Luật Nhà ở"] * 20)
    (first, *others) = find_citations(f"Luật sửa đổi, bổ sung một số điều của {many}")
    assert first.text == "Luật sửa đổi, bổ sung một số điều của Luật Nhà ở"
    assert len(others) == 19
    (item,) = find_citations("Luật Kho " + "tàng " * 20)
    assert len(item.text.split()) == 13
