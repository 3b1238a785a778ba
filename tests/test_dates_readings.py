"""More of what is found in running text: open years, fiscal years, scans, tables, terms in a list, near misses.

Each row is a sentence and all that the family says about it, in the form of tests/test_dates_find.py.
"""

from __future__ import annotations

import datetime

import pytest

from vnreport.dates import Date, Duration, Period, Term, Time, find_times

Row = tuple[str, list[str]]


def said(text: str, reference: datetime.date | None = None) -> list[str]:
    """Words, value, and then the modifier and the flags where there are any."""
    lines: list[str] = []
    for item in find_times(text, reference):
        mod = None
        match item.value:
            case Date() | Period():
                value, mod = item.value.edtf, item.value.mod
            case Duration():
                value, mod = item.value.iso, item.value.mod
            case Term():
                value = f"{item.value.number} {item.value.body}"
            case Time():
                value = item.value.iso
            case _:
                raise AssertionError(item.kind)
        lines.append(" | ".join([item.text, value, *([mod] if mod else []), *item.flags]))
    return lines


OPEN_YEARS: list[Row] = [
    ("trước ngày 15 tháng 11 năm hiện hành", ["ngày 15 tháng 11 | XXXX-11-15 | before"]),
    ("trước ngày 31 tháng 3 năm sau", ["ngày 31 tháng 3 năm sau | XXXX-03-31 | before"]),
    ("trước ngày 31/3 năm sau", ["ngày 31/3 năm sau | XXXX-03-31 | before"]),
    ("trước ngày 31/3 của năm sau", ["ngày 31/3 của năm sau | XXXX-03-31 | before"]),
    ("trước ngày 20 tháng 12 năm trước liền kề", ["ngày 20 tháng 12 | XXXX-12-20 | before"]),
    ("đến ngày 14 tháng 12 năm báo cáo", ["ngày 14 tháng 12 | XXXX-12-14 | until"]),
    ("trước ngày 31 tháng 12 năm thực hiện dự toán", ["ngày 31 tháng 12 | XXXX-12-31 | before"]),
    ("từ ngày 01/01 đến ngày 31/10 hàng năm", ["ngày 01/01 đến ngày 31/10 | XXXX-01-01/XXXX-10-31"]),
    ("mùa khô (từ tháng 1 đến tháng 4 hằng năm)", ["tháng 1 đến tháng 4 | XXXX-01/XXXX-04"]),
    ("ngày 05/6 hằng năm", ["ngày 05/6 | XXXX-06-05"]),
    ("hằng năm, trong 6 tháng đầu năm", ["6 tháng đầu năm | XXXX-01/XXXX-06"]),
    ("tháng 12 của năm sau", ["tháng 12 của năm sau | XXXX-12"]),
]

YEARS: list[Row] = [
    ("áp dụng từ năm tài chính 2024", ["năm tài chính 2024 | 2024 | since"]),
    ("quyết toán năm ngân sách 2023", ["năm ngân sách 2023 | 2023"]),
    ("năm\nkế hoạch 2025", ["năm\nkế hoạch 2025 | 2025"]),
    ("chuyển từ năm 2018 sang năm 2019", ["năm 2018 | 2018", "năm 2019 | 2019"]),
    ("đặc biệt năm nay 2020 đạt 700", ["năm nay 2020 | 2020"]),
    ("trong năm nay (2020)", ["năm nay (2020) | 2020"]),
    ("tầm nhìn 2045.", ["2045 | 2045"]),
    ("Trong tháng 8.2019, toàn tỉnh", ["tháng 8.2019 | 2019-08"]),
    ("13 tháng đầu năm 2024", ["13 tháng | P13M", "năm 2024 | 2024 | start"]),
    ("tháng 14/2024", []),
    ("2016 - 2016", []),
    ("tuyển 2001 - 2020 người", []),
    ("Giỗ Tổ Hùng Vương năm 2024", ["Giỗ Tổ Hùng Vương năm 2024 | 2024-03-10"]),
    ("năm, tháng và ngày", []),
    ("trong tháng. Họp", []),
]

TABLES: list[Row] = [
    ("Thời gian: 11-12/2017", ["11-12/2017 | 2017-11/2017-12"]),
    ("Quyết định 11-12/2017", []),
    ("12-11/2017", []),
    ("CÔNG BÁO/Số 290/Ngày 29-05-2026", ["Ngày 29-05-2026 | 2026-05-29"]),
    ("CÔNG BÁO/Số 290/Ngày 29-05- 2026", ["Ngày 29-05- 2026 | 2026-05-29"]),
    ("kế hoạch 5 năm (từ 2021 đến 2025)", ["5 năm (từ 2021 đến 2025) | 2021/2025"]),
    ("kế hoạch 5 năm, từ 2021 đến 2025", ["5 năm, từ 2021 đến 2025 | 2021/2025"]),
    ("trong 3 năm 1820-1822", ["3 năm 1820-1822 | 1820/1822"]),
    ("trong 5 năm 2025-2021", ["năm 2025 | 2025"]),
    ("xgiai đoạn 2016-2020", ["2016-2020 | 2016/2020"]),
    ("giai đoạn\n\n2016-2020", ["2016-2020 | 2016/2020"]),
    ("giai đoạn (2016-2020) trở về trước", ["giai đoạn (2016-2020) | 2016/2020 | before"]),
    ("cuối giai đoạn 2016 - 2020", ["giai đoạn 2016 - 2020 | 2016/2020 | end"]),
]

SCANS: list[Row] = [
    ("trong quý lII năm 2019", ["quý lII năm 2019 | 2019-07/2019-09 | repaired"]),
    ("trong 06 tháng đâu năm 2019", ["06 tháng đâu năm 2019 | 2019-01/2019-06 | repaired"]),
    ("ngày 15 thẳng 07 năm 2019", ["ngày 15 thẳng 07 năm 2019 | 2019-07-15 | repaired"]),
    ("ngày l* tháng 5 năm 2020", ["tháng 5 năm 2020 | 2020-05"]),
    ("ngày 35/8 âm lịch", []),
    ("ngày 12 phát âm", []),
    ("sáng 3/5 âm ỉ", ["3/5 | XXXX-05-03"]),
]

STAMPS: list[Row] = [
    ("Ký bởi: Văn thư\n18.06.2019 16:33:44\n+07:00", []),
    ("18.06.2019 \n                    16:33:44 +07:00", []),
    ("16:33:44” +07:00", []),
    ("18/06/2019 và sau +07", ["18/06/2019 | 2019-06-18"]),
]

LENGTHS: list[Row] = [
    ("chậm nhất sau 45 ngày kể từ ngày nhận", ["45 ngày | P45D | at_most"]),
    ("có 20.000 người", []),
    ("có 20.000 hộ", []),
    ("trong 120-130 ngày", ["120-130 ngày | P120D/P130D"]),
    ("hoạt động ít hơn 04 năm", ["04 năm | P4Y | less_than"]),
    ("chưa đầy 2 tháng", ["2 tháng | P2M | less_than"]),
    ("2 năm 1 lần", ["2 năm | P2Y"]),
    ("3 tháng đóng một lần", ["3 tháng | P3M"]),
    ("5 năm Công tác", ["5 năm | P5Y"]),
    ("kỷ niệm 73 năm Ngày Thương binh - Liệt sĩ", ["73 năm | P73Y"]),
    ("có 9g2 muối", []),
    ("học từ 12h30-5h, nghỉ", ["12h30 | 12:30", "5h | 17:00"]),
    ("trực từ 22h-5h, nghỉ", ["22h | 22:00", "5h | 05:00"]),
]

TERMS: list[Row] = [
    ("đại biểu Quốc hội khóa XIV, XV", ["Quốc hội khóa XIV | 14 Quốc hội", "XV | 15 Quốc hội"]),
    ("Trung ương Đảng khóa XI, XII và khóa XIII đã", ["Đảng khóa XI | 11 Đảng", "XII | 12 Đảng", "XIII | 13 Đảng"]),
    ("Quốc hội khóa XIV, xi măng", ["Quốc hội khóa XIV | 14 Quốc hội"]),
    ("Quốc hội khóa XIV, IIX", ["Quốc hội khóa XIV | 14 Quốc hội"]),
]

LOOKS: list[Row] = [
    ("Quyết định ký “15/5/2016” còn hiệu lực", ["15/5/2016 | 2016-05-15"]),
    ("họp vào 15/  5/2016 tại xã", ["15/  5/2016 | 2016-05-15"]),
    ("trong tháng 5, thành phố thu 12 tỷ đồng", ["tháng 5 | XXXX-05"]),
    ("hết ngày 05/02/2024, nửa số hộ đã nộp", ["ngày 05/02/2024 | 2024-02-05 | until"]),
    ("kế hoạch của năm trước còn dở", ["năm trước | XXXX"]),
    ("so với cùng kỳ năm 2023 tăng 5%", ["cùng kỳ năm 2023 | 2023"]),
    ("so với cùng kỳ năm 2023 đó là kết quả khá", ["năm 2023 | 2023"]),
    ("các năm 2017, năm 2018 và năm 2019", ["năm 2017 | 2017", "năm 2018 | 2018", "năm 2019 | 2019"]),
    ("từ năm 2020 đến nay", ["năm 2020 | 2020 | since"]),
    ("đoàn họp (sáng nay)", []),
    ("sáng 22.4, đoàn kiểm tra", ["22.4 | XXXX-04-22"]),
    ("sáng 2.1, hội nghị khai mạc", ["2.1 | XXXX-01-02"]),
    ("mục 2.1. Định mức", []),
    ("đạt 96-97% số hộ", []),
    ("Kế hoạch 5 năm 2021-2025 đã xong", ["5 năm 2021-2025 | 2021/2025"]),
    ("báo cáo định kỳ 06 tháng/lần", ["06 tháng | P6M"]),
    ("chậm nhất là 14 tháng sau khi kết thúc", ["14 tháng | P14M | at_most"]),
    ("trong 05\nnăm và cả nhiệm kỳ", ["05\nnăm | P5Y"]),
    ("trong 05\nNăm học", []),
    ("từ đủ 06 năm trở lên", ["06 năm | P6Y | at_least"]),
    ("đến ngày 20 tháng 9, các xã báo cáo", ["ngày 20 tháng 9 | XXXX-09-20 | until"]),
    ("vào ngày 10.4 và các ngày sau", ["ngày 10.4 | XXXX-04-10"]),
    ("giai đoạn (2021-2025) trở về trước", ["giai đoạn (2021-2025) | 2021/2025 | before"]),
    ("hết giai đoạn (2021-2025 thì dừng", ["2021-2025 | 2021/2025"]),
    ("đạt 2 / 3 xã trong vùng", []),
    ("có trên 2/3(chiếm 66%) số hộ", []),
    ("cổng số 3/4, gồm hai lối", []),
    ("bàn giao 1 - phân khu phía đông", []),
    ("bàn giao 5 - ngày mai xong", []),
    ("lập biểu, ngày.....tháng.....năm 2023", ["ngày.....tháng.....năm 2023 | 2023"]),
    ("đón Tết trong không khí ấm áp", []),
    ("dịp Tết Trung thu năm 2024", ["Tết Trung thu năm 2024 | 2024-08-15"]),
    ("xong 116 đầu việc và 12 đầu việc", []),
    ("xong 6 đầu năm 2024", ["6 đầu năm 2024 | 2024-01/2024-06 | repaired"]),
]

RANGES: list[Row] = [
    ("mở cửa từ ngày 15/3 đến 20/3/2024", ["ngày 15/3 đến 20/3/2024 | 2024-03-15/2024-03-20"]),
    ("mở cửa 15/3 đến 20/3/2024", ["15/3 đến 20/3/2024 | 2024-03-15/2024-03-20"]),
    ("trực từ ngày 27/12 đến ngày 05/01/2025", ["ngày 27/12 đến ngày 05/01/2025 | 2024-12-27/2025-01-05"]),
    ("giai đoạn 12/3/2023 - 15/4/2024", ["giai đoạn 12/3/2023 - 15/4/2024 | 2023-03-12/2024-04-15"]),
    (
        "từ ngày 20/5 đến ngày 30/02/2024",
        ["ngày 20/5 | 2023-05-20 | since", "ngày 30/02/2024 | 2024-02-30 | until | invalid"],
    ),
    (
        "từ ngày 20/5/2024 đến ngày 18/5/2024",
        ["ngày 20/5/2024 | 2024-05-20 | since", "ngày 18/5/2024 | 2024-05-18 | until"],
    ),
    ("nguồn vốn năm 2011-2013 tăng", ["năm 2011-2013 | 2011/2013"]),
    ("nguồn vốn giai đoạn năm 2011 - 2013", ["giai đoạn năm 2011 - 2013 | 2011/2013"]),
    ("nguồn vốn năm 2013-2011 giảm", ["năm 2013 | 2013"]),
]

CLOCKS: list[Row] = [
    ("chiều 3:30, đoàn họp", ["3:30 | 15:30"]),
    ("đêm 11:05:30", ["11:05:30 | 23:05:30"]),
    ("lúc 7:30 phút sáng", ["7:30 phút sáng | 07:30"]),
    ("lúc 7:30 giờ sáng", ["7:30 giờ sáng | 07:30"]),
    ("11:45 kém 5 phút", ["11:45 kém 5 phút | 11:40"]),
    ("tỷ lệ 10:30 kém 5", []),
    ("lúc 25:30", []),
    ("lúc 12:75", []),
    ("lúc 24h, điện có lại", ["24h | 24:00"]),
    ("lúc 8h tới, đoàn vào", ["8h | 08:00"]),
    ("nộp trước 16h", ["16h | 16:00"]),
]

CALLED_YEARS: list[Row] = [
    ("Trường khai giảng ngày 5/9 năm 2023 tại xã", ["ngày 5/9 năm 2023 | 2023-09-05"]),
    ("Chiều 5.9 của năm 2023, trường họp", ["5.9 của năm 2023 | 2023-09-05"]),
    ("thu từ 5/9 năm 2023 đến 12/4 năm 2024", ["5/9 năm 2023 đến 12/4 năm 2024 | 2023-09-05/2024-04-12"]),
    ("các ngày 5/9 và 6/9 năm 2023", ["ngày 5/9 | 2023-09-05", "6/9 năm 2023 | 2023-09-06"]),
    ("sáng 5/9 năm 2023-2024", ["5/9 | XXXX-09-05", "năm 2023-2024 | 2023/2024"]),
    ("đạt 5/9 năm 2023", ["năm 2023 | 2023"]),
]

SHORT_RANGES: list[Row] = [
    ("trong 3-4 năm tới, xã sẽ", ["3-4 năm tới | P3Y/P4Y"]),
    ("mưa 4-6 ngày tới", ["4-6 ngày tới | P4D/P6D"]),
    ("tăng đều 2-3 tháng qua", ["2-3 tháng qua | P2M/P3M"]),
    ("sáng 2-3, xã họp", ["2-3 | XXXX-03-02"]),
    ("dậy từ 3-4 giờ sáng", []),
    ("họp 3-4 giờ tối đa", ["3-4 giờ | PT3H/PT4H"]),
]

QUARTERS: list[Row] = [
    ("Quý 03/2023 đạt", ["Quý 03/2023 | 2023-07/2023-09"]),
    ("quý 01 và quý 04 năm 2023", ["quý 01 | 2023-01/2023-03", "quý 04 năm 2023 | 2023-10/2023-12"]),
    ("quý 01, 02/2023", ["quý 01 | 2023-01/2023-03", "02/2023 | 2023-04/2023-06"]),
    ("trong quí IV/2023", ["quí IV/2023 | 2023-10/2023-12"]),
    ("2 quí đầu năm 2023", ["2 quí đầu năm 2023 | 2023-01/2023-06"]),
    ("hai quí qua", ["hai quí qua | P6M"]),
    ("kính thưa quí vị", []),
]

HALVES_AND_ONES: list[Row] = [
    ("hơn nửa năm qua, xã đã xây", ["nửa năm qua | P6M | more_than"]),
    ("xong trong nửa năm.", ["nửa năm | P6M"]),
    ("gần nửa tháng qua, trời mưa", []),
    ("hơn nửa tuần tới", []),
    ("một tháng tới, xã sẽ họp", ["một tháng tới | P1M"]),
    ("một quý vừa qua", ["một quý vừa qua | P3M"]),
    ("nửa cuối năm 2023", ["nửa cuối năm 2023 | 2023-07/2023-12"]),
    ("nửa ngày", []),
]

OVER_THE_HOUR: list[Row] = [
    ("gửi trước 11h ngày 5/8/2023", ["11h | 11:00", "ngày 5/8/2023 | 2023-08-05 | before"]),
    ("Đến 15 giờ 30 phút ngày 5/8/2023", ["15 giờ 30 phút | 15:30", "ngày 5/8/2023 | 2023-08-05 | until"]),
    ("sau 7 giờ sáng 5/8", ["7 giờ sáng | 07:00", "5/8 | XXXX-08-05 | after"]),
    ("từ 0h ngày 5/8", ["0h | 00:00", "ngày 5/8 | XXXX-08-05 | since"]),
    ("tính đến tối 5/8, xã", ["5/8 | XXXX-08-05 | until"]),
    ("đến thời điểm ngày 5 tháng 8 năm 2023", ["ngày 5 tháng 8 năm 2023 | 2023-08-05 | until"]),
    ("liên quan đến chiều 5/8", ["5/8 | XXXX-08-05"]),
    ("đã chết sáng 5/8", ["5/8 | XXXX-08-05"]),
    ("hàng chết sáng 5/8", ["5/8 | XXXX-08-05"]),
    ("trực từ 7h đến 19h ngày 5/8", ["7h | 07:00", "19h | 19:00", "ngày 5/8 | XXXX-08-05"]),
    ("trực từ trưa cho đến tối 5/8", ["5/8 | XXXX-08-05"]),
    (
        "từ 6h ngày 5/8 đến 18h ngày 6/8",
        ["6h | 06:00", "ngày 5/8 | XXXX-08-05 | since", "18h | 18:00", "ngày 6/8 | XXXX-08-06 | until"],
    ),
]

HOURS: list[Row] = [
    ("trong 36h, đội đã sửa", ["36h | PT36H"]),
    ("Trong 24h qua mưa to", ["24h qua | PT24H"]),
    ("trong 12h tới bão vào", ["12h tới | PT12H"]),
    ("24h qua, mưa to", ["24h qua | PT24H"]),
    ("mưa to 48h tới.", ["48h tới | PT48H"]),
    ("trả lời sau 72h", ["72h | PT72H"]),
    ("sau 24h kể từ khi nhận đơn", ["24h | PT24H"]),
    ("không quá 36h", ["36h | PT36H | at_most"]),
    ("Không vượt quá 15 ngày.", ["15 ngày | P15D | at_most"]),
    ("Không được quá 30 ngày kể từ", ["30 ngày | P30D | at_most"]),
    ("thời hạn không được vượt quá 60 ngày.", ["60 ngày | P60D | at_most"]),
    ("vượt quá 15 ngày.", ["15 ngày | P15D | more_than"]),
    ("không ít hơn 5 năm.", ["5 năm | P5Y | at_least"]),
    ("sau 17h", []),
    ("có 120h", []),
    ("nhận đơn 24h qua mạng", []),
    ("mở cửa 24h/ngày", []),
    ("có 24h2", []),
    ("có 24g", []),
]

COMMAS: list[Row] = [
    ("quý II,III/2023", ["quý II | 2023-04/2023-06", "III/2023 | 2023-07/2023-09"]),
    ("Tháng 7,8/2023", ["Tháng 7 | 2023-07", "8/2023 | 2023-08"]),
    ("tháng 7,8 và 9 năm 2023", ["tháng 7 | 2023-07", "8 | 2023-08", "9 năm 2023 | 2023-09"]),
    ("Ngày 21,22/8/2023", ["Ngày 21 | 2023-08-21", "22/8/2023 | 2023-08-22"]),
    ("các ngày 21,22,23 tháng 8", ["ngày 21 | XXXX-08-21", "22 | XXXX-08-22", "23 tháng 8 | XXXX-08-23"]),
    ("năm 2021,2022", ["năm 2021 | 2021", "2022 | 2022"]),
    ("tháng 7,8", []),
    ("mỗi ngày 10,5 triệu đồng", []),
    ("quý I,in báo cáo", ["quý I | XXXX-01/XXXX-03"]),
]

WEEKDAYS: list[Row] = [
    ("Chủ nhật 18/8, xã họp", ["18/8 | XXXX-08-18"]),
    ("Thứ Sáu 16/8, xã họp", ["16/8 | XXXX-08-16"]),
    ("Xã họp sáng thứ 7 17/8", ["17/8 | XXXX-08-17"]),
    ("xếp thứ tư 11/8 xã", []),
    ("cập nhật 16/8", []),
]

OVER_NEW_YEAR: list[Row] = [
    ("niên vụ 2022/2023, cà phê", ["niên vụ 2022/2023 | 2022/2023"]),
    ("cuối niên độ 2022/2023", ["niên độ 2022/2023 | 2022/2023 | end"]),
    ("mùa giải (2022/2023)", ["mùa giải (2022/2023) | 2022/2023"]),
    ("mùa giải 2022 - 2023", ["mùa giải 2022 - 2023 | 2022/2023"]),
    ("niên vụ 2022/2024", []),
    ("tỷ số 2022/2023", []),
    ("trong 202/2023", []),
    ("học kỳ 1 năm học 2022 - 2023", ["năm học 2022 - 2023 | 2022/2023"]),
    ("trong 2 năm học", ["2 năm | P2Y"]),
]

PARTS_OF_BARE_YEARS: list[Row] = [
    ("xong vào cuối 2026.", ["2026 | 2026 | end"]),
    ("từ đầu 2023 đến giữa 2024", ["2023 | 2023 | start", "2024 | 2024 | mid"]),
    ("bắt đầu 2023.", []),
    ("từ đầu 2023 hộ", []),
    ("3 tháng đầu 2023 đạt 5%", ["3 tháng đầu 2023 | 2023-01/2023-03"]),
    ("6 tháng cuối 2023.", ["6 tháng cuối 2023 | 2023-07/2023-12"]),
    ("6 tháng đầu 2023 hộ", ["6 tháng | P6M"]),
]

MORE = (
    CALLED_YEARS
    + SHORT_RANGES
    + QUARTERS
    + HALVES_AND_ONES
    + OVER_THE_HOUR
    + HOURS
    + COMMAS
    + WEEKDAYS
    + OVER_NEW_YEAR
    + PARTS_OF_BARE_YEARS
)


@pytest.mark.parametrize(
    ("text", "expected"),
    OPEN_YEARS + YEARS + TABLES + SCANS + STAMPS + LENGTHS + TERMS + LOOKS + RANGES + CLOCKS + MORE,
    ids=lambda cell: str(cell)[:40],
)
def test_what_is_found(text: str, expected: list[str]) -> None:
    assert said(text, None) == expected


def test_an_open_year_stays_open_with_a_reference_too() -> None:
    reference = datetime.date(2024, 6, 15)
    for text, expected in OPEN_YEARS:
        assert said(text, reference) == expected


def test_a_list_of_terms_has_an_end() -> None:
    assert len(find_times("Quốc hội khóa " + ", ".join(["XV"] * 30))) == 20
