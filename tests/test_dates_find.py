"""What is found in running text: each row is a sentence and all that the family says about it."""

from __future__ import annotations

import datetime

import pytest

from vnreport.dates import Date, Duration, Period, Term, Time, find_times


def said(text: str, reference: datetime.date | None = None) -> list[str]:
    """Kind, words, value, and then the modifier and the flags where there are any."""
    lines: list[str] = []
    for item in find_times(text, reference):
        match item.value:
            case Date() | Period():
                value, mod = item.value.edtf, item.value.mod
            case Duration():
                value, mod = item.value.iso, item.value.mod
            case Term():
                value, mod = f"{item.value.number} {item.value.body} {item.value.edtf or '-'}", None
            case Time():
                value, mod = item.value.iso, None
            case _:
                raise AssertionError(item.kind)
        lines.append(" | ".join([item.kind, item.text, value, *([mod] if mod else []), *item.flags]))
    return lines


DAYS: list[tuple[str, list[str]]] = [
    ("Ngày 20/01/2021, Sở tổ chức hội nghị.", ["date | Ngày 20/01/2021 | 2021-01-20"]),
    ("Hà Nội, ngày 05 tháng 01 năm 2020", ["date | ngày 05 tháng 01 năm 2020 | 2020-01-05"]),
    ("Sáng 20/5, Đảng bộ tiến hành đại hội.", ["date | 20/5 | XXXX-05-20"]),
    ("Chiều 28-8, Sở họp.", ["date | 28-8 | XXXX-08-28"]),
    ("Tối 28.4 tại Nhà hát lớn", ["date | 28.4 | XXXX-04-28"]),
    ("thống nhất từ 30.4.1975", ["date | 30.4.1975 | 1975-04-30 | since"]),
    ("cập nhật 2024-03-15.", ["date | 2024-03-15 | 2024-03-15"]),
    ("ký ngày 3/4/ 2008", ["date | ngày 3/4/ 2008 | 2008-04-03"]),
    ("ký ngày 21/3/97", ["date | ngày 21/3/97 | 1997-03-21"]),
    ("ký ngày\n19 tháng 6\nnăm 2015", ["date | ngày\n19 tháng 6\nnăm 2015 | 2015-06-19"]),
    ("ban hành ngày\n\n19/6/2015", ["date | 19/6/2015 | 2015-06-19"]),
    ("Thứ Hai, ngày 15/7/2024", ["date | ngày 15/7/2024 | 2024-07-15"]),
    ("Thứ Tư, 07/01 tại Cần Thơ", ["date | 07/01 | XXXX-01-07"]),
    ("7 tháng 5 năm 1954 là ngày chiến thắng", ["date | 7 tháng 5 năm 1954 | 1954-05-07"]),
    ("ngày mười một tháng mười năm 99", ["date | ngày mười một tháng mười năm 99 | 1999-10-11"]),
    ("ngày 9 tháng Giêng năm 2015", ["date | ngày 9 tháng Giêng năm 2015 | 2015-01-09"]),
    ("ngày 12 tháng 10 2017", ["date | ngày 12 tháng 10 2017 | 2017-10-12"]),
    ("ngày 29 tháng 10, 99", ["date | ngày 29 tháng 10, 99 | 1999-10-29"]),
    ("ngày 2l tháng 12 năm 2016", ["date | ngày 2l tháng 12 năm 2016 | 2016-12-21 | repaired"]),
    ("ngày 18§ tháng 6 nám 2014", ["date | ngày 18§ tháng 6 nám 2014 | 2014-06-18 | repaired"]),
    ("ngày 14 tháng l1 năm 2008", ["date | ngày 14 tháng l1 năm 2008 | 2008-11-14 | repaired"]),
    ("ngày 31 tháng 3 năm 201 9", ["date | ngày 31 tháng 3 năm 201 9 | 2019-03-31 | repaired"]),
    ("ngày 31 tháng 3 năm 201", ["date | ngày 31 tháng 3 | XXXX-03-31"]),
    ("ngày 23 tháng 02 năm 20264", ["date | ngày 23 tháng 02 năm 2026 | 2026-02-23 | repaired"]),
    ("ngày      tháng      năm 2021", ["date | ngày      tháng      năm 2021 | 2021"]),
    ("Hôm nay, ngày ... tháng ... năm 2023", ["date | ngày ... tháng ... năm 2023 | 2023"]),
    ("ngày 30 tháng 02 năm 2021", ["date | ngày 30 tháng 02 năm 2021 | 2021-02-30 | invalid"]),
    ("đến ngày 31/4", ["date | ngày 31/4 | XXXX-04-31 | until | invalid"]),
    ("sáng 31/4 họp", ["date | 31/4 | XXXX-04-31 | invalid"]),
    ("trước ngày 15 tháng 12 hằng năm", ["date | ngày 15 tháng 12 | XXXX-12-15 | before"]),
    ("ngày 5/6/9999", []),
    ("ngày lo tháng 5 năm 2020", ["date | tháng 5 năm 2020 | 2020-05"]),
    ("ngày 44 tháng 7 năm 2019", ["date | tháng 7 năm 2019 | 2019-07"]),
    ("ngày 9 tháng năm 2024", ["date | ngày 9 tháng năm 2024 | 2024-05-09 | ambiguous"]),
    ("07/03\n", ["date | 07/03 | XXXX-03-07"]),
    ("ngày hai tháng lương", []),
    ("ngày hai lần", []),
]

LISTS: list[tuple[str, list[str]]] = [
    (
        "ngày 01, 02 và 03/7/2024",
        ["date | ngày 01 | 2024-07-01", "date | 02 | 2024-07-02", "date | 03/7/2024 | 2024-07-03"],
    ),
    ("tháng 5, 6 năm 2021", ["date | tháng 5 | 2021-05", "date | 6 năm 2021 | 2021-06"]),
    ("quý I và II/2024", ["date | quý I | 2024-01/2024-03", "date | II/2024 | 2024-04/2024-06"]),
    ("quý 1 và quý 2 năm 2024", ["date | quý 1 | 2024-01/2024-03", "date | quý 2 năm 2024 | 2024-04/2024-06"]),
    ("các năm 2019, 2020 và 2021", ["date | năm 2019 | 2019", "date | 2020 | 2020", "date | 2021 | 2021"]),
    ("ngày 15/5/2024 và 20/6", ["date | ngày 15/5/2024 | 2024-05-15", "date | 20/6 | 2024-06-20"]),
    (
        "báo cáo tháng Mười Một và 11 tháng năm 2025",
        ["date | tháng Mười Một | 2025-11", "date | 11 tháng năm 2025 | 2025-01/2025-11"],
    ),
    (
        "6 tháng đầu năm và 6 tháng cuối năm 2024",
        ["date | 6 tháng đầu năm | 2024-01/2024-06", "date | 6 tháng cuối năm 2024 | 2024-07/2024-12"],
    ),
    ("ngày 05 và 10 người đến dự", []),
    ("tháng 5, 6 người bị thương", ["date | tháng 5 | XXXX-05"]),
    (
        "quý 1, 2 và 3 năm 2024",
        ["date | quý 1 | 2024-01/2024-03", "date | 2 | 2024-04/2024-06", "date | 3 năm 2024 | 2024-07/2024-09"],
    ),
    ("quý I, in ấn", ["date | quý I | XXXX-01/XXXX-03"]),
    ("ngày 05, 02/7/2024", ["date | ngày 05 | 2024-07-05", "date | 02/7/2024 | 2024-07-02"]),
    ("ngày 15/5/2024 và 10/5", ["date | ngày 15/5/2024 | 2024-05-15", "date | 10/5 | XXXX-05-10"]),
    ("từ 2016 và ngày 5/6/2020", ["date | 2016 | 2016 | since", "date | ngày 5/6/2020 | 2020-06-05"]),
    ("năm 2020, 15 xã", ["date | năm 2020 | 2020"]),
]

RANGES: list[tuple[str, list[str]]] = [
    ("từ 29/6 - 02/7/2024", ["period | 29/6 - 02/7/2024 | 2024-06-29/2024-07-02"]),
    ("từ ngày 1/6-30/6/2019", ["period | ngày 1/6-30/6/2019 | 2019-06-01/2019-06-30"]),
    ("lễ kỷ niệm (19/5/1959-19/5/2019)", ["period | 19/5/1959-19/5/2019 | 1959-05-19/2019-05-19"]),
    ("đợt cao điểm 15/4-20/4", ["period | 15/4-20/4 | XXXX-04-15/XXXX-04-20"]),
    ("theo mẫu 1/6-30/6", []),
    ("khoảng 1/3-1/2 dân số", []),
    ("mã 1/6-30/6/2019-5", []),
    ("từ 4/2019-6/2019", ["period | 4/2019-6/2019 | 2019-04/2019-06"]),
    ("24 giờ qua, toàn tỉnh", ["duration | 24 giờ qua | PT24H"]),
    ("dự báo 12 giờ tới.", ["duration | 12 giờ tới | PT12H"]),
    ("từ 8 giờ tới 10 giờ", ["time | 8 giờ | 08:00", "time | 10 giờ | 10:00"]),
    ("từ 2015 tới nay", ["date | 2015 | 2015 | since"]),
    ("1 - 5/6/2024", ["period | 1 - 5/6/2024 | 2024-06-01/2024-06-05"]),
    ("05–06/02/2027", ["period | 05–06/02/2027 | 2027-02-05/2027-02-06"]),
    ("từ ngày 27/3 đến ngày 09/4/2019", ["period | ngày 27/3 đến ngày 09/4/2019 | 2019-03-27/2019-04-09"]),
    ("từ 29/12 đến 02/01/2025", ["period | 29/12 đến 02/01/2025 | 2024-12-29/2025-01-02"]),
    ("từ 29/12/2024 đến 02/01", ["period | 29/12/2024 đến 02/01 | 2024-12-29/2025-01-02"]),
    ("dịp nghỉ lễ 30/4 - 1/5", ["period | 30/4 - 1/5 | XXXX-04-30/XXXX-05-01"]),
    ("nghỉ 30/4 - 1/5 theo quy định", ["period | 30/4 - 1/5 | XXXX-04-30/XXXX-05-01"]),
    ("từ tháng 3 đến tháng 9 năm 2024", ["period | tháng 3 đến tháng 9 năm 2024 | 2024-03/2024-09"]),
    ("tháng 4-6/2024", ["period | tháng 4-6/2024 | 2024-04/2024-06"]),
    ("từ tháng 10/2023 đến 15/5/2024", ["period | tháng 10/2023 đến 15/5/2024 | 2023-10/2024-05-15"]),
    ("từ quý II/2017 đến hết quý IV/2021", ["period | quý II/2017 đến hết quý IV/2021 | 2017-04/2021-12"]),
    ("từ năm 2016 đến năm 2020", ["period | năm 2016 đến năm 2020 | 2016/2020"]),
    ("từ 1850 đến 1958", ["period | 1850 đến 1958 | 1850/1958"]),
    ("tuyển 1900 - 2000 người", []),
    ("từ năm 1999-2018", ["period | năm 1999-2018 | 1999/2018"]),
    ("(30/4/1975 - 30/4/2025)", ["period | 30/4/1975 - 30/4/2025 | 1975-04-30/2025-04-30"]),
    ("15/5/2024 - 10/5/2024", ["date | 15/5/2024 | 2024-05-15", "date | 10/5/2024 | 2024-05-10"]),
    (
        "từ 30/2/2024 đến 15/3/2024",
        ["date | 30/2/2024 | 2024-02-30 | since | invalid", "date | 15/3/2024 | 2024-03-15 | until"],
    ),
    ("năm 2020 - 2016", ["date | năm 2020 | 2020"]),
    ("từ tháng 5/2024 đến ngày 20/6", ["period | tháng 5/2024 đến ngày 20/6 | 2024-05/2024-06-20"]),
    ("từ năm 2023 đến quý I", ["date | năm 2023 | 2023 | since", "date | quý I | XXXX-01/XXXX-03 | until"]),
    ("29/6 - 02/7/2024 tại Huế", ["period | 29/6 - 02/7/2024 | 2024-06-29/2024-07-02"]),
    ("đợt 30/4 - 1/5", ["period | 30/4 - 1/5 | XXXX-04-30/XXXX-05-01"]),
    ("còn 12/5 - 13/5 xã", []),
    ("khoảng 1234 - 1300 m", []),
    ("những năm 1990-1995", ["period | năm 1990-1995 | 1990/1995"]),
]

LABELS: list[tuple[str, list[str]]] = [
    ("giai đoạn 2012-2020", ["period | giai đoạn 2012-2020 | 2012/2020"]),
    ("Nhiệm kỳ 2015 - 2020", ["period | Nhiệm kỳ 2015 - 2020 | 2015/2020"]),
    ("giai đoạn 2011 -2020", ["period | giai đoạn 2011 -2020 | 2011/2020"]),
    ("giai đoạn (2021-2025).", ["period | giai đoạn (2021-2025) | 2021/2025"]),
    ("giai đoạn (2021-2025, có cập nhật)", ["period | 2021-2025 | 2021/2025"]),
    ("nhiệm kỳ Đại hội 2020-2025", ["period | nhiệm kỳ Đại hội 2020-2025 | 2020/2025"]),
    ("nhiệm kỳ VII (2025 - 2030)", ["period | nhiệm kỳ VII (2025 - 2030) | 2025/2030"]),
    ("kế hoạch 5 năm 2021-2025", ["period | 5 năm 2021-2025 | 2021/2025"]),
    ("5 năm (2016 - 2020)", ["period | 5 năm (2016 - 2020) | 2016/2020"]),
    ("năm học 2023-2024", ["period | năm học 2023-2024 | 2023/2024"]),
    ("năm học 2024-2023", []),
    ("giai đoạn từ năm 2016 đến năm 2020", ["period | giai đoạn từ năm 2016 đến năm 2020 | 2016/2020"]),
    ("cuối nhiệm kỳ 2020-2025", ["period | nhiệm kỳ 2020-2025 | 2020/2025 | end"]),
    ("kế hoạch trung hạn 2026-2030", ["period | 2026-2030 | 2026/2030"]),
]

STRETCHES: list[tuple[str, list[str]]] = [
    ("tháng 6/2019", ["date | tháng 6/2019 | 2019-06"]),
    ("tháng mười năm 2017", ["date | tháng mười năm 2017 | 2017-10"]),
    ("tháng năm năm 2021", ["date | tháng năm năm 2021 | 2021-05"]),
    ("tháng 12.99", ["date | tháng 12.99 | 1999-12"]),
    ("trong tháng Tư", ["date | tháng Tư | XXXX-04"]),
    ("tháng tám là mùa mưa", []),
    ("tháng năm", []),
    ("Cách mạng tháng Tám", []),
    ("Cách mạng tháng 8", []),
    ("hằng tháng 02 lần", []),
    ("T6/2024", ["date | T6/2024 | 2024-06"]),
    ("đến hết 6/2024 đạt 45%", ["date | 6/2024 | 2024-06 | until"]),
    ("Thông tư 06/2024 quy định", []),
    ("quý I/2024", ["date | quý I/2024 | 2024-01/2024-03"]),
    ("quý tư năm 2020", ["date | quý tư năm 2020 | 2020-10/2020-12"]),
    ("quý một lần", []),
    ("Q1/2024", ["date | Q1/2024 | 2024-01/2024-03"]),
    ("quý thứ ba của năm", []),
    ("6 tháng đầu năm 2024", ["date | 6 tháng đầu năm 2024 | 2024-01/2024-06"]),
    ("06\ntháng cuối năm 2019", ["date | 06\ntháng cuối năm 2019 | 2019-07/2019-12"]),
    ("9 tháng năm 2024", ["date | 9 tháng năm 2024 | 2024-01/2024-09"]),
    ("9 tháng/2024", ["date | 9 tháng/2024 | 2024-01/2024-09"]),
    ("3 tháng đầu năm 2019", ["date | 3 tháng đầu năm 2019 | 2019-01/2019-03"]),
    ("hai quý đầu năm 2020", ["date | hai quý đầu năm 2020 | 2020-01/2020-06"]),
    ("6 đầu năm 2024", ["date | 6 đầu năm 2024 | 2024-01/2024-06 | repaired"]),
    ("15 đầu năm 2024", ["date | năm 2024 | 2024 | start"]),
    ("nửa đầu năm 2024", ["date | nửa đầu năm 2024 | 2024-01/2024-06"]),
    ("nửa cuối năm", ["date | nửa cuối năm | XXXX-07/XXXX-12"]),
    ("Cách mạng năm 45, kháng chiến", ["date | năm 45 | 1945"]),
    ("trong năm 50 hộ", []),
    ("năm mmxx", ["date | năm mmxx | 2020"]),
    ("năm mmiii", ["date | năm mmiii | 2003"]),
    ("năm mxmx", []),
    ("những năm 90", ["date | năm 90 | 199X"]),
    ("thập niên 1990", ["date | thập niên 1990 | 199X"]),
    ("thập kỷ 20", ["date | thập kỷ 20 | 202X"]),
    ("thập niên 80 của thế kỷ XIX", ["date | thập niên 80 của thế kỷ XIX | 188X"]),
    ("thế kỷ XXI", ["date | thế kỷ XXI | 2001/2100"]),
    ("thế kỷ 45", []),
    ("tuần 32/2024", ["date | tuần 32/2024 | 2024-08-05/2024-08-11"]),
    ("tuần 54/2024", []),
    ("tuần đầu tiên của tháng 9 năm 2017", ["date | tuần đầu tiên của tháng 9 năm 2017 | 2017-09-04/2017-09-10"]),
    ("tuần thứ hai tháng 6 năm 2021", ["date | tuần thứ hai tháng 6 năm 2021 | 2021-06-07/2021-06-13"]),
    ("tuần thứ 2 tháng 6", ["date | tuần thứ 2 tháng 6 | XXXX-06"]),
    ("mùa hè năm 2017", ["date | mùa hè năm 2017 | 2017-22"]),
    ("mùa mưa năm 2017", ["date | năm 2017 | 2017"]),
    ("cùng kỳ năm 2023", ["date | cùng kỳ năm 2023 | 2023"]),
    ("tăng so với cùng kỳ 2023.", ["date | cùng kỳ 2023 | 2023"]),
    ("Cùng ký năm 2022", ["date | Cùng ký năm 2022 | 2022 | repaired"]),
    ("nửa chừng", []),
    ("những năm trước", []),
    ("theo tháng sau", []),
    ("năm sau cao hơn năm trước", []),
    ("năm trước đó", []),
]

MODIFIERS: list[tuple[str, list[str]]] = [
    ("từ 55% đầu năm 2015", ["date | năm 2015 | 2015 | start"]),
    ("giữa tháng 6/2020", ["date | tháng 6/2020 | 2020-06 | mid"]),
    ("đến cuối năm 2019", ["date | năm 2019 | 2019 | end"]),
    ("những tháng cuối năm 2024", ["date | năm 2024 | 2024 | end"]),
    ("phấn đấu đến hết năm 2020", ["date | năm 2020 | 2020 | until"]),
    ("tính đến ngày 15/6/2024", ["date | ngày 15/6/2024 | 2024-06-15 | until"]),
    ("định hướng đến 2015;", ["date | 2015 | 2015 | until"]),
    ("đến 2015 người", []),
    ("kể từ ngày 01/7/2019", ["date | ngày 01/7/2019 | 2019-07-01 | since"]),
    ("hoàn thành trước ngày 25/11/2025", ["date | ngày 25/11/2025 | 2025-11-25 | before"]),
    ("sau năm 1975", ["date | năm 1975 | 1975 | after"]),
    ("khoảng năm 2010", ["date | năm 2010 | 2010~"]),
    ("năm 2015 trở về trước", ["date | năm 2015 | 2015 | before"]),
    ("ngày 01/7/2024 trở đi", ["date | ngày 01/7/2024 | 2024-07-01 | since"]),
    ("liên quan đến năm 2020", ["date | năm 2020 | 2020"]),
    ("bắt đầu năm 2020", ["date | năm 2020 | 2020"]),
    ("như sau: năm 2020", ["date | năm 2020 | 2020"]),
    ("đến\n\nnăm 2020", ["date | năm 2020 | 2020"]),
]

DURATIONS: list[tuple[str, list[str]]] = [
    ("kỷ niệm 73 năm ngày thành lập ngành", ["duration | 73 năm | P73Y"]),
    ("trong 5 năm", ["duration | 5 năm | P5Y"]),
    ("từ 02 năm đến 05 năm", ["duration | 02 năm đến 05 năm | P2Y/P5Y"]),
    ("từ 03 tháng đến 01 năm", ["duration | 03 tháng đến 01 năm | P3M/P1Y"]),
    ("02 năm đến 05 huyện", ["duration | 02 năm | P2Y"]),
    ("15 - 20 năm tới", ["duration | 15 - 20 năm tới | P15Y/P20Y"]),
    ("thời hạn 30 (ba mươi) ngày", ["duration | 30 (ba mươi) ngày | P30D"]),
    ("2 năm 6 tháng", ["duration | 2 năm 6 tháng | P2Y6M"]),
    ("1 năm 2 tháng và 3 ngày", ["duration | 1 năm 2 tháng và 3 ngày | P1Y2M3D"]),
    ("2 năm rưỡi", ["duration | 2 năm rưỡi | P2Y6M"]),
    ("kéo dài 1,5 năm", ["duration | 1,5 năm | P1Y6M"]),
    ("kéo dài 0,5 năm", ["duration | 0,5 năm | P6M"]),
    ("kéo dài 2,3 tháng", ["duration | 2,3 tháng | P2.3M"]),
    ("làm thêm 1.500 giờ", ["duration | 1.500 giờ | PT1500H"]),
    ("48-72 giờ", ["duration | 48-72 giờ | PT48H/PT72H"]),
    ("trong vòng 2 giờ 30 phút", ["duration | 2 giờ 30 phút | PT2H30M"]),
    ("hai mươi năm xây dựng", ["duration | hai mươi năm | P20Y"]),
    ("năm năm qua", ["duration | năm năm qua | P5Y"]),
    ("năm\nnăm qua", ["duration | năm\nnăm qua | P5Y"]),
    ("trong một năm", ["duration | một năm | P1Y"]),
    ("mỗi năm một lần", []),
    ("vừa một năm", []),
    ("2 quý", ["duration | 2 quý | P6M"]),
    ("2 thập kỷ", ["duration | 2 thập kỷ | P20Y"]),
    ("8 tiếng đồng hồ", ["duration | 8 tiếng đồng hồ | PT8H"]),
    ("hơn 30 năm", ["duration | 30 năm | P30Y | more_than"]),
    ("gần 20 năm", ["duration | 20 năm | P20Y | nearly"]),
    ("không quá 60 ngày", ["duration | 60 ngày | P60D | at_most"]),
    ("chậm nhất là 10 ngày", ["duration | 10 ngày | P10D | at_most"]),
    ("tối thiểu 05 năm", ["duration | 05 năm | P5Y | at_least"]),
    ("từ đủ 12 tháng trở lên", ["duration | 12 tháng | P12M | at_least"]),
    ("từ 5 năm công tác trở xuống", ["duration | 5 năm | P5Y | at_most"]),
    ("trẻ 6 tháng tuổi", []),
    ("120 ngày công lao động", []),
    ("Nghị quyết 19 năm 2020", ["date | năm 2020 | 2020"]),
    ("thứ 6 ngày 21 tháng 3 năm 1997", ["date | ngày 21 tháng 3 năm 1997 | 1997-03-21"]),
    ("Đề án 06\nNgày 15 tháng 11 năm 2025", ["date | Ngày 15 tháng 11 năm 2025 | 2025-11-15"]),
    ("điều 5 năm học", []),
    ("gần 3 giờ rưỡi", ["duration | 3 giờ rưỡi | PT3.5H | nearly"]),
    ("Nhóm 19\nNăm mới", []),
    ("theo khoản 3 năm đầu", []),
    ("12345 năm", []),
    ("hai mươi nghìn năm", []),
]

CLOCKS: list[tuple[str, list[str]]] = [
    ("lúc 14h30 ngày 12/6/2024", ["time | 14h30 | 14:30", "date | ngày 12/6/2024 | 2024-06-12"]),
    ("lúc 7g15", ["time | 7g15 | 07:15"]),
    ("lúc 8 giờ 30 phút", ["time | 8 giờ 30 phút | 08:30"]),
    ("8 giờ 30 phút sáng", ["time | 8 giờ 30 phút sáng | 08:30"]),
    ("11 giờ kém 15", ["time | 11 giờ kém 15 | 10:45"]),
    ("7 giờ hơn 15", ["time | 7 giờ hơn 15 | 07:15"]),
    ("4 giờ rưỡi chiều", ["time | 4 giờ rưỡi chiều | 16:30"]),
    ("10:03 AM 28/02/2019", ["time | 10:03 AM | 10:03", "date | 28/02/2019 | 2019-02-28"]),
    ("12 giờ đêm", ["time | 12 giờ đêm | 00:00"]),
    ("11 giờ đêm", ["time | 11 giờ đêm | 23:00"]),
    ("lúc 1 giờ trưa", ["time | 1 giờ trưa | 13:00"]),
    ("15:23:24", ["time | 15:23:24 | 15:23:24"]),
    ("từ 7h30-11h", ["time | 7h30 | 07:30", "time | 11h | 11:00"]),
    (
        "từ 7 giờ đến 11 giờ, ngày 3/5/2019",
        ["time | 7 giờ | 07:00", "time | 11 giờ | 11:00", "date | ngày 3/5/2019 | 2019-05-03"],
    ),
    ("chiều 3 giờ họp", ["time | 3 giờ | 15:00"]),
    ("5.45 chiều", ["time | 5.45 chiều | 17:45"]),
    ("trưa 1.30.00", ["time | 1.30.00 | 13:30:00"]),
    ("lúc 5 rưỡi chiều", ["time | 5 rưỡi chiều | 17:30"]),
    ("lúc năm rưỡi chiều", ["time | năm rưỡi chiều | 17:30"]),
    ("lúc tám giờ ba mươi phút", ["time | tám giờ ba mươi phút | 08:30"]),
    ("lúc hai giờ rưỡi sáng", ["time | hai giờ rưỡi sáng | 02:30"]),
    ("mười năm giờ ngày 3/7", ["time | mười năm giờ | 15:00", "date | ngày 3/7 | XXXX-07-03"]),
    ("trong ba giờ làm việc", ["duration | ba giờ | PT3H"]),
    ("làm việc ba giờ liền", ["duration | ba giờ | PT3H"]),
    ("kéo dài 7 giờ 61 phút", ["duration | 7 giờ 61 phút | PT7H61M"]),
    ("trong 24h", ["duration | 24h | PT24H"]),
    ("100g gạo và 5g muối", []),
    ("tỷ lệ 10:30", []),
    ("tốc độ 60 km/h", []),
    ("chậm nhất trước 24 giờ tính đến lúc họp", ["duration | 24 giờ | PT24H"]),
    ("một ngày được tính\n5 giờ chuẩn", ["duration | 5 giờ | PT5H"]),
    ("Họp\n\n8 giờ, khai mạc", ["time | 8 giờ | 08:00"]),
    ("làm việc 8 giờ mỗi ngày", ["duration | 8 giờ | PT8H"]),
    ("trong ba giờ chiều", ["duration | ba giờ | PT3H"]),
    ("lúc tám giờ tám mươi phút", ["duration | tám giờ | PT8H", "duration | tám mươi phút | PT80M"]),
]

TERMS: list[tuple[str, list[str]]] = [
    ("đại biểu Quốc hội khóa XIV", ["term | Quốc hội khóa XIV | 14 Quốc hội 2016/2021"]),
    ("BCH Trung ương Đảng khóa XIII", ["term | Đảng khóa XIII | 13 Đảng 2021/2026"]),
    ("Nghị quyết Trung ương 4 (khóa XII)", ["term | khóa XII | 12 Đảng 2016/2021"]),
    ("Ban Bí thư khoá XI", ["term | khoá XI | 11 Ban Bí thư 2011/2016"]),
    ("HĐND tỉnh khóa XVIII", ["term | HĐND tỉnh khóa XVIII | 18 HĐND tỉnh -"]),
    ("Đảng khóa 12", ["term | Đảng khóa 12 | 12 Đảng 2016/2021"]),
    ("Quốc hội khóa 99", ["term | Quốc hội khóa 99 | 99 Quốc hội -"]),
    ("lớp tập huấn khóa II", []),
    ("khóa x", []),
    ("khóa bồi dưỡng", []),
    ("Quốc hội\n\nkhóa XV", []),
]

NAMES: list[tuple[str, list[str]]] = [
    ("ngày Quốc khánh năm 2024", ["date | ngày Quốc khánh năm 2024 | 2024-09-02"]),
    ("dịp Quốc khánh", ["date | Quốc khánh | XXXX-09-02"]),
    ("Quốc khánh (2/9)", ["date | 2/9 | XXXX-09-02"]),
    ("lễ Giáng sinh", ["date | Giáng sinh | XXXX-12-25"]),
    ("ngày Thương binh –  Liệt sỹ", ["date | ngày Thương binh –  Liệt sỹ | XXXX-07-27"]),
    ("kỷ niệm 73 năm ngày Thương binh - Liệt sĩ", ["duration | 73 năm | P73Y"]),
    ("dịp Tết Nguyên đán Giáp Thìn", ["date | Tết Nguyên đán Giáp Thìn | 2024-01-01"]),
    ("Tết Nguyên đán Kỷ Hợi (năm 2019)", ["date | Tết Nguyên đán Kỷ Hợi (năm 2019) | 2019-01-01"]),
    ("chợ Tết", []),
    ("trường Quốc khánh", []),
    ("mùng 3 Tết Giáp Thìn", ["date | mùng 3 Tết Giáp Thìn | 2024-01-03"]),
    ("rằm tháng Giêng năm 2024", ["date | rằm tháng Giêng năm 2024 | 2024-01-15"]),
    ("mùng 10 tháng 3 âm lịch", ["date | mùng 10 tháng 3 âm lịch | XXXX-03-10"]),
    ("ngày 15/8 âm lịch", ["date | ngày 15/8 âm lịch | XXXX-08-15"]),
    ("tối 15/8 âm lịch", ["date | 15/8 âm lịch | XXXX-08-15"]),
    ("ngày 31/8 âm lịch", ["date | ngày 31/8 | XXXX-08-31"]),
    ("mùng 40 tháng 3", ["date | tháng 3 | XXXX-03"]),
    ("ngày 27/7", ["date | ngày 27/7 | XXXX-07-27"]),
    ("(27/7)", ["date | 27/7 | XXXX-07-27"]),
    ("hôm nay", []),
    ("không khí Giáng sinh rộn ràng", []),
    ("ngày họp theo âm lịch", []),
    ("hôm mai", []),
]

REFUSED = [
    "toàn tỉnh có 19/24 (đạt 79%) chỉ tiêu",
    "xếp hạng 9/20, tăng 11 bậc",
    "Đến nay 2/3 xã đã đạt chuẩn",
    "từ 1/3 số hộ",
    "hoàn thành 5/10 chỉ tiêu",
    "Có 1975 người tham gia.",
    "điện thoại 0912345678",
    "32/13/2020",
    "1.10.30",
    "1.1.3",
    "1-2",
    "COVID-19 năm",
    "đạt 35.49 điểm",
    "phiên bản 1.2/3",
    "tỷ lệ 12/7",
    "trong sáng, sáng tạo",
    "có ngày chính xác",
    "năm đồng chí",
    "tuần tra, tuần lễ",
    "ngày càng nhiều",
    "tháng hành động",
    "thu thập, thế kỷ mới",
    "khóa học",
    "ngày 5/6a",
    "mục t 5/6",
    "mã A15/5/2024",
    "bản v1,5 năm",
    "đến nay, hiện nay, ngày mai",
]

ROWS = [*DAYS, *LISTS, *RANGES, *LABELS, *STRETCHES, *MODIFIERS, *DURATIONS, *CLOCKS, *TERMS, *NAMES]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_a_sentence_says(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", REFUSED)
def test_no_time_is_read_from(text: str) -> None:
    assert said(text) == []


def test_a_bare_number_is_the_end_of_one_range_only() -> None:
    assert said("ngày 1 đến 2 và 3/7/2024") == [
        "period | ngày 1 đến 2 | 2024-07-01/2024-07-02",
        "date | 3/7/2024 | 2024-07-03",
    ]
    assert said("từ 1 đến 2 đến 3 đến 4/7/2024") == ["period | 3 đến 4/7/2024 | 2024-07-03/2024-07-04"]


def test_a_signature_stamp_is_no_part_of_the_text() -> None:
    assert said("Thời gian ký: 20.03.2025 15:28:25 +07:00\n\nHội nghị năm 2025") == ["date | năm 2025 | 2025"]
    assert said("Ngày ký: 2026-05-29 08:11:34 +07:00") == []


def test_the_date_of_issue_behind_a_citation_is_an_item_of_its_own() -> None:
    assert said("Quyết định số 1649/QĐ-UBND ngày 15/5/2024") == ["date | ngày 15/5/2024 | 2024-05-15"]


def test_a_day_behind_the_number_of_a_gazette() -> None:
    assert said("CÔNG BÁO/Số 290/Ngày 29-05-2026") == ["date | Ngày 29-05-2026 | 2026-05-29"]


def test_a_document_number_is_no_month() -> None:
    assert said("Nghị định số 06/2024/NĐ-CP của Chính phủ") == []


def test_an_anniversary_is_anchored_by_its_event() -> None:
    (item,) = find_times("kỷ niệm 50 năm Ngày Giải phóng miền Nam")
    assert isinstance(item.value, Duration)
    assert item.value.first == item.value.last == datetime.date(2025, 4, 30)


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("6 tháng đầu năm 2024", "half"),
        ("6 tháng năm 2019", "half"),
        ("3 tháng đầu năm 2019", "3months"),
        ("quý I/2019", "quarter"),
        ("9 tháng năm 2024", "9months"),
        ("thế kỷ XXI", "century"),
        ("mùa đông năm 2017", "season"),
        ("tuần 32/2024", "week"),
    ],
)
def test_the_grain_is_what_the_words_say(text: str, grain: str) -> None:
    (item,) = find_times(text)
    assert isinstance(item.value, Date)
    assert item.value.grain == grain


def test_a_school_year_runs_from_september_to_may() -> None:
    (item,) = find_times("năm học 2023-2024")
    assert isinstance(item.value, Period)
    assert (item.value.first, item.value.last) == (datetime.date(2023, 9, 5), datetime.date(2024, 5, 31))


def test_all_spellings_of_blanks_and_dashes_say_the_same() -> None:
    assert said("giai đoạn\u00a02016–\u20092020") == ["period | giai đoạn\u00a02016–\u20092020 | 2016/2020"]
