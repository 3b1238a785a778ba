"""Where a quantity stops, and what only looks like one: labels, codes, versions, scans."""

from __future__ import annotations

import pytest

from vnreport import parse
from vnreport.export import said

Rows = list[tuple[str, list[tuple[str, str]]]]


def readings(text: str) -> list[tuple[str, str]]:
    return [(item.text, f"{item.kind}: {said(item)}") for item in parse(text).quantities]


DAMAGE: Rows = [
    ("Giá thành tăng (+0, 23%) trong tháng.", [("+0, 23%", "percent: 0.23 % [repaired]")]),
    ("Mức tăng 0, 5% là thấp.", [("0, 5%", "percent: 0.5 % [repaired]")]),
    ("Giá vàng 3.647.000 đông/chỉ.", [("3.647.000 đông/chỉ", "money: 3647000 VND/chỉ [repaired]")]),
    ("Dài tối thiểu 300\nm trong đô thị.", [("300\nm", "measure: at_least 300 meter")]),
    ("Dài tối thiểu 300\nm) Nội dung khác.", [("300", "number: at_least 300")]),
    ("Ban hành ngày 4€ tháng 2.", []),
    ("Giá 2€!x", []),
    ("Đất ở ¿ÿ€ 8uon 2g uonɐ", []),
    ("Đất ở ¿ÿ€ 8uon 3/15 uonɐ", []),
    ("Đất ở ¿ÿ€ đuon1 ao", []),
    ("Đất ở 8ưẻ) 91 que Sư] đun1[ dg", []),
    ("Thu 901 %€ nữa", []),
    ("Hỗ trợ 5 triệuđồng/hộ.", [("5 triệuđồng/hộ", "money: 5000000 VND/hộ [repaired]")]),
    ("Thu 1,2 nghìntỷ đồng.", [("1,2 nghìntỷ đồng", "money: 1200000000000 VND [repaired]")]),
    (
        "Đạt 126/133 nghìntỷ đồng.",
        [("126/133 nghìntỷ đồng", "ratio: 126000000000000/133000000000000 VND [ambiguous repaired]")],
    ),
    ("Rừng 5ha tí¿ÿ€c p¿¡h, giao 7 ha.", [("7 ha", "measure: 7 hectare")]),
]

BEHIND: Rows = [
    (
        "Hỗ trợ 5 triệu đồng/hộ (năm triệu đồng) một lần.",
        [("5 triệu đồng/hộ", "money: 5000000 VND/hộ"), ("năm triệu đồng", "money: 5000000 VND [restates]")],
    ),
    ("Nơi có 30 đảng viên trở lên (đạt 50%).", [("30", "number: at_least 30 đảng viên"), ("50%", "percent: 50 %")]),
    ("Hỗ trợ cho 5\nHộ nghèo.", [("5", "number: 5")]),
    ("Được quá nửa tổng số đại biểu tán thành.", [("nửa", "ratio: more_than 1/2")]),
    ("Nửa số hộ còn nghèo.", []),
    ("Chi hơn nửa tỷ đồng.", [("nửa tỷ đồng", "money: more_than 500000000 VND")]),
    ("Chỉ năm bảy người dự.", [("năm bảy", "number: 5 to 7 người [ambiguous]")]),
    ("Trao 5 chỉ vàng.", [("5", "number: 5 chỉ vàng")]),
    ("Biểu số 2đ.", []),
    ("Câu 1: 2đ.", [("2đ", "money: 2 VND [ambiguous]")]),
    ("Giá 500đ, gửi xe 5 đồng.", [("500đ", "money: 500 VND"), ("5 đồng", "money: 5 VND")]),
    ("Đội nhà thua 5 người.", [("5", "number: 5 người")]),
    ("Mẫu      5 đảng viên.", []),
    ("Hai\nxã nghèo được khen.", [("Hai", "number: 2 xã")]),
    ("CÔNG BÁO/Số 361 + 362/Ngày 28-6-2026", []),
    ("Hết hiệu lực một phần: 21 văn bản.", [("21", "number: 21 văn bản")]),
    ("Phát hành Số 5/6.", []),
]

ORDINALS: Rows = [
    ("Các địa phương xếp thứ 5-8 được khen thưởng.", [("thứ 5", "ordinal: 5"), ("8", "ordinal: 8")]),
    ("Xã đứng thứ 3 và 4 trong cụm.", [("thứ 3", "ordinal: 3"), ("4", "ordinal: 4")]),
    ("Dịch vụ công mức độ 3, 4 toàn trình.", [("3", "ordinal: 3 of mức độ"), ("4", "ordinal: 4 of mức độ")]),
    ("Dịch vụ công mức độ 3,4.", [("3", "ordinal: 3 of mức độ"), ("4", "ordinal: 4 of mức độ")]),
    ("Nồng độ 3,4 phần triệu.", [("3,4 phần triệu", "measure: 3.4 part-per-million")]),
    ("Thợ bậc 3, 5 người được nâng lương.", [("3", "ordinal: 3 of bậc"), ("5", "number: 5 người")]),
    ("Hệ thống cấp độ 4, 3 xã.", [("4", "ordinal: 4 of cấp độ"), ("3", "number: 3 xã")]),
    ("Đô thị loại I, IIII.", [("I", "ordinal: 1 of loại")]),
    ("Từ biên chế thứ 1.001 trở đi.", [("thứ 1.001", "ordinal: 1001")]),
    ("Đứng thứ 13/63 tỉnh, thành phố.", [("thứ 13/63", "ordinal: 13 out_of 63")]),
    ("Đứng thứ 4, sau tỉnh bạn.", [("thứ 4", "ordinal: 4")]),
    ("Đạt vị trí 9/63.", [("9/63", "ordinal: 9 out_of 63")]),
    ("Sáng thứ Bảy, Ủy ban họp.", []),
    ("Thứ 6, họp giao ban.", []),
    ("Tiếp dân ngày thứ năm tuần thứ 3 hằng tháng.", [("thứ 3", "ordinal: 3 of tuần")]),
    ("Họp thứ năm tuần thứ 3 hằng tháng.", [("thứ 3", "ordinal: 3 of tuần")]),
    ("Hội thi kết thúc. Ký lần thứ 2.", [("lần thứ 2", "ordinal: 2")]),
    ("Lô hàng Tecca thứ 3 đã giao.", [("thứ 3", "ordinal: 3")]),
    ("Xã Phiêng Luông được khen lần thứ 2.", [("lần thứ 2", "ordinal: 2")]),
    ("Đạt hạng  sao.", []),
    ("Gạo loại  C.", []),
    ("Trường cấp Ivi.", []),
    ("Thứ.", []),
    ("Đường cấp 4 miền núi.", [("4", "ordinal: 4 of cấp")]),
    ("Được cấp 4 chủ thể.", [("4", "number: 4 chủ thể")]),
    ("Hồ sơ loại 3 tiếp nhận ngay.", [("3", "ordinal: 3 of loại")]),
]

LABELS: Rows = [
    ("Nội dung:\n2.3\nChi sự nghiệp", []),
    ("Nội dung:\n2.4\n|\nChi quản lý", []),
    ("Nội dung:\n2.5 \n.......", []),
    ("Nội dung:\n5,4\nchi khác", [("5,4", "number: 5.4")]),
    ("Nội dung:\n1.1 ............", []),
    ("Nội dung:\n10.007 | Gà ta", []),
    ("Nội dung:\n10.005. |Thịt bò", []),
    ("Nội dung:\n*2.3*\n|\n*Thuế", []),
    ("Thứ tự như sau: 1. Quy định hiện hành; 2. Thỏa thuận.", []),
    ("Số hộ: 1. Tổng số còn 20 xã.", [("1", "number: 1"), ("20", "number: 20 xã")]),
    ("Hội nghị tháng 8.2019.", []),
    ("Liên hệ: 8 tc@example.vn", []),
    ("Nội dung:\n53 + Bằng tiền", []),
    ("Nêu tại (9.1) và (9.2).", []),
    ("Điều 1:\nb)43 Cơ quan chủ trì.", []),
    ("Chi cho (a)5 hộ", [("5", "number: 5 hộ")]),
    ("Lô 12/34/56.", []),
    ("Ghi @5.", []),
    ("Nội dung:\n-5 hộ nghèo.", [("5", "number: 5 hộ nghèo")]),
    ("Tổng hợp theo cột 1= 2+3.", []),
]

CODES: Rows = [
    ("Mã TTHC: 1.012345, lĩnh vực nội vụ.", []),
    ("Hàng thuộc nhóm 87.03 và mã 8703.23.", []),
    ("Theo các mẫu 6.1, 6.2 và 6.3.", []),
    ("Hệ số 6.1 và 6.2.", [("6.1", "number: 6.1"), ("6.2", "number: 6.2")]),
    ("Hệ số " + ", ".join(f"2.{n}" for n in range(1, 10)) + ", 3.5.",
     [(f"2.{n}", f"number: 2.{n}") for n in range(1, 10)] + [("3.5", "number: 3.5")]),
    ("Cuộc Cách mạng công nghiệp 4.0 phát triển.", []),
    ("Chính quyền số 2.0.", []),
    ("Doanh nghiệp CMCN 4.0.", []),
    ("Tổng đài 112 trực.", []),
    ("Bộ chỉ số 766 được công khai.", []),
    ("Địa chỉ: 02 Trần Phú.", []),
    ("Buôn 9 xã Đắk Drô.", []),
    ("Ống thép phi 90 loại tốt.", []),
    ("Vành đai 2,5 được mở.", []),
    ("Bản đồ hệ tọa độ VN 2.000.", []),
    ("Tập đoàn Cục 6 Đường sắt.", []),
    ("Trường THCS 2 được khen.", []),
    ("Dự án (5EM) được duyệt.", []),
    ("Lớp có 5em.", [("5", "number: 5 em")]),
    ("Kè dài 301m1ab.", []),
    ("Mua 5 ab2.", []),
    ("Trạm công suất 2x40 MVA.", [("40 MVA", "measure: 40 megavolt-ampere")]),
    ("Đội tuyển thắng 2-1 bàn.", []),
]  # fmt: skip

BOUNDS: Rows = [
    ("Điểm từ 5 đến cận 7 điểm.", [("5 đến cận 7", "number: 5 to 7 điểm")]),
    ("Nhiệt độ từ -20°C đến +50°C.", [("-20°C đến +50°C", "measure: -20 to 50 celsius")]),
    ("Mức hỗ trợ không được vượt quá 20%.", [("20%", "percent: at_most 20 %")]),
    ("Vốn 750 triệu euro (EUR) trở lên.", [("750 triệu euro", "money: at_least 750000000 EUR")]),
    ("Chi tính trên 01 ý kiến.", [("01", "number: 1 ý kiến")]),
    ("Biên chế của Tòa án và tương đương là 54 người.", [("54", "number: 54 người")]),
    ("Xã có (trên 20 hộ) nghèo.", [("20", "number: more_than 20 hộ")]),
    ("Tuyển 20 người (nam).", [("20", "number: 20 người")]),
    ("Tuyển 20 người (10 nam).", [("20", "number: 20 người"), ("10", "number: 10 nam")]),
    ("Đạt 95 %.", [("95 %", "percent: 95 %")]),
    ("Đạt 95\n%.", [("95\n%", "percent: 95 %")]),
    ("Đạt 12,5 o/o dân số.", [("12,5 o/o", "percent: 12.5 %")]),
    ("Giảm hai phần trăm.", [("hai phần trăm", "percent: 2 %")]),
    ("Quy hoạch tỷ lệ 1/2000 khu công nghiệp.", [("1/2000", "ratio: 1/2000")]),
    ("Kết quả đạt 3/4.", [("3/4", "ratio: 3/4")]),
    ("Dài 5½ mét.", [("5½ mét", "measure: 5.5 meter")]),
    ("Dài 5 ¾ triệu mét.", [("5 ¾ triệu mét", "measure: 5750000 meter")]),
    ("Dài 5,5 ½ mét.", [("5,5", "number: 5.5"), ("½", "ratio: 1/2 mét")]),
    ("Lát gạch 3 x4 viên.", [("4", "number: 4 viên")]),
    ("Trường THPT 2 khinh khí cầu.", [("2", "number: 2 khinh khí")]),
    ("Kết quả: 125 đạt.", [("125", "number: 125")]),
    ("Mã hai mươi-bis.", []),
    ("Qua hai mươi mốt thế hệ.", []),
]

RATES: Rows = [
    ("Giá 100.000 đồng mỗi xe một tháng.", [("100.000 đồng mỗi xe một tháng", "money: 100000 VND/xe/tháng")]),
    ("Giá 100.000 đồng mỗi cách.", [("100.000 đồng", "money: 100000 VND")]),
    ("Phí 5.000 đồng/hộ nghèo.", [("5.000 đồng/hộ nghèo", "money: 5000 VND/hộ nghèo")]),
    ("Phí 5.000 đồng/hộ/năm học.", [("5.000 đồng/hộ/năm học", "money: 5000 VND/hộ/năm học")]),
    ("Phí 5.000 đồng/người/tháng/xã/năm.",
     [("5.000 đồng/người/tháng/xã/năm", "money: 5000 VND/người/tháng/xã/năm")]),
    ("Tăng thêm 90.000 tỷ/năm.", [("90.000 tỷ/năm", "number: 90000000000000 /năm")]),
    ("Tỷ giá đ/USD 23.330 đồng.", [("23.330 đồng", "money: 23330 VND")]),
]  # fmt: skip


# What is deducted or done to so many, counts that a stroke parts, abbreviated money, titles of persons.
USAGE: Rows = [
    ("Khấu trừ 10% thu nhập.", [("10%", "percent: 10 %")]),
    ("Vi phạm thì trừ 5 điểm.", [("5", "number: 5 điểm")]),
    ("Giảm trừ 500.000 đồng/tháng.", [("500.000 đồng/tháng", "money: 500000 VND/tháng")]),
    ("Bị trừ hai mươi điểm.", [("hai mươi", "number: 20 điểm")]),
    ("Loại trừ 3 đội, trừ 5 độc giả.", [("3", "number: 3 đội"), ("5", "number: 5 độc giả")]),
    ("Có nơi xuống trừ 5 độ C.", [("trừ 5 độ C", "measure: -5 celsius")]),
    ("Có nơi xuống âm 3 độ C.", [("âm 3 độ C", "measure: -3 celsius")]),
    ("Mức hưởng tối đa bằng 80% lương.", [("80%", "percent: at_most 80 %")]),
    ("Kinh phí tối thiểu bằng 02 lần năm trước.", [("02", "number: at_least 2 lần")]),
    ("Tỷ lệ lớn hơn hoặc bằng 5%.", [("5%", "percent: at_least 5 %")]),
    ("Tỷ lệ bằng hoặc nhỏ hơn 5%.", [("5%", "percent: at_most 5 %")]),
    ("Chỉ bằng 50% kế hoạch.", [("50%", "percent: 50 %")]),
    ("Thi hành kỷ luật 12 tổ chức đảng.", [("12", "number: 12 tổ chức")]),
    ("Đã kết luận 12 cuộc thanh tra.", [("12", "number: 12 cuộc thanh tra")]),
    ("Lấy mẫu 25/30 cơ sở.", [("25/30", "ratio: 25/30 cơ sở")]),
    ("Theo Kết luận 12 nội dung.", []),
    ("Mỗi năm hai kỳ.", [("hai", "number: 2 kỳ")]),
    ("Hội đồng họp một năm hai lần.", [("hai", "number: 2 lần")]),
    ("Có năm hai người.", [("năm hai", "number: 52 người")]),
    ("Xử lý 125 vụ/210 đối tượng.", [("125", "number: 125 vụ"), ("210", "number: 210 đối tượng")]),
    (
        "Tiếp nhận 1.204 đơn/1.150 vụ việc (95,5%).",
        [("1.204", "number: 1204 đơn"), ("1.150", "number: 1150 vụ việc"), ("95,5%", "percent: 95.5 %")],
    ),
    (
        "Khởi tố 12 vụ/15 bị can/35 triệu đồng.",
        [("12", "number: 12 vụ"), ("15", "number: 15 bị can"), ("35 triệu đồng", "money: 35000000 VND")],
    ),
    (
        "Giải ngân 15,6 tỷ đồng/20 tỷ đồng.",
        [("15,6 tỷ đồng", "money: 15600000000 VND"), ("20 tỷ đồng", "money: 20000000000 VND")],
    ),
    ("Tỷ lệ 12 ca/100.000 dân.", [("12", "number: 12 ca")]),
    ("Học phí 80 triệu đồng/3 kỳ.", [("80 triệu đồng", "money: 80000000 VND")]),
    ("Lớp 12 Chuyên Toán/20 em.", []),
    ("Đạt 12 vụ/210.", [("12", "number: 12 vụ")]),
    ("Bầu 01 Bí thư, 02 Phó Bí thư.", [("01", "number: 1 bí thư"), ("02", "number: 2 phó bí thư")]),
    ("Có 01 Chủ tịch.", [("01", "number: 1 chủ tịch")]),
    ("Thu 150 trđ.", [("150 trđ", "money: 150000000 VND")]),
    ("Đạt 45 tr.đ/người/năm.", [("45 tr.đ/người/năm", "money: 45000000 VND/người/năm")]),
    ("Hỗ trợ 300 ngđ/hộ.", [("300 ngđ/hộ", "money: 300000 VND/hộ")]),
    ("Hỗ trợ 45 tr.", [("45 tr", "number: 45000000")]),
    ("Công suất 500 m3/ngày đêm.", [("500 m3/ngày đêm", "measure: 500 cubic-meter/ngày đêm")]),
    ("Chứa 25 mililít cồn.", [("25 mililít", "measure: 25 milliliter")]),
    ("Mã thủ tục: 1.001234.", []),
    ("Mã hàng nhóm có 12.50 điểm.", []),
    ("Trồng mới 5.200/6.000ha rừng.", [("5.200/6.000", "ratio: 5200/6000 hectare")]),
    ("Giảm 1/3 số vụ.", [("1/3", "ratio: 1/3")]),
    ("Hồ sơ 12/15a.", []),
    ("Họp thứ Hai (17/6).", []),
    ("Họp thứ Tư ngày 12/6.", []),
    ("Nghỉ thứ bảy và chủ nhật.", []),
    ("Tiếp công dân thứ Năm hằng tuần.", []),
    ("Đợt thứ hai ngày 5/6/2024.", [("thứ hai", "ordinal: 2 of đợt")]),
    ("Xếp thứ 5/63 tỉnh, thành.", [("thứ 5/63", "ordinal: 5 out_of 63")]),
    ("Nghị quyết Trung ương 4 khóa XI.", []),
    ("Trung ương 5 đồng chí.", [("5", "number: 5 đồng chí")]),
]


@pytest.mark.parametrize(("text", "expected"), [*DAMAGE, *BEHIND, *ORDINALS, *LABELS, *CODES, *BOUNDS, *RATES, *USAGE])
def test_an_edge(text: str, expected: list[tuple[str, str]]) -> None:
    assert readings(text) == expected


def test_many_sides_are_no_dimensions() -> None:
    assert readings("Ghép 3 x 4 x 5 x 6 x 7 viên.") == [("7", "number: 7 viên")]


COMMAS: Rows = [
    ("Chi 1,103,500 đồng; thu 842,238 tỷ đồng.",
     [("1,103,500 đồng", "money: 1103500 VND"),
      ("842,238 tỷ đồng", "money: 842238000000000 VND [ambiguous resolved]")]),
    ("Chi 1,103,500 đồng; thu 842,238 tỷ đồng, tăng 5,2%.",
     [("1,103,500 đồng", "money: 1103500 VND"), ("842,238 tỷ đồng", "money: 842238000000 VND [ambiguous]"),
      ("5,2%", "percent: 5.2 %")]),
    ("Chi 1,103,500 đồng và 45.000 đồng; thu 842,238 tỷ đồng.",
     [("1,103,500 đồng", "money: 1103500 VND"), ("45.000 đồng", "money: 45000 VND"),
      ("842,238 tỷ đồng", "money: 842238000000 VND [ambiguous]")]),
    ("Thu 842,238 tỷ đồng.", [("842,238 tỷ đồng", "money: 842238000000 VND [ambiguous]")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COMMAS)
def test_a_comma_groups_where_the_whole_text_groups_with_commas(text: str, expected: list[tuple[str, str]]) -> None:
    assert readings(text) == expected


BARE: Rows = [
    ("Tên xã\n12\n|\nGhi chú", []),
    ("Ghi chú khác 12\n| Tên xã", []),
    ("Kết quả đạt 12\nngười dự thi", [("12", "number: 12 người")]),
    ("Thửa đất 12/tờ bản đồ.", []),
    ("Ký hiệu bên 12/ rồi thôi", []),
    ("Giá bán (USD 12).", [("USD 12", "money: 12 USD")]),
    ("Số tiền còn 12;", [("12", "number: 12")]),
    ("Từ 30 đảng viên chính thức trở lên.", [("30", "number: at_least 30 đảng viên")]),
    ("Giữa 5% và 7% số hộ.", [("5% và 7%", "percent: 5 to 7 %")]),
    ("Ngân hàng quân đội 10 - Ngân hàng chính sách.", []),
    ("Lưu trữ 03.2019; giá trị 3.2019;", [("3.2019", "number: 3.2019")]),
    ("Điểm sàn 24 trong năm học.", []),
    ("Theo các mẫu 6.1, 5,4.", [("5,4", "number: 5.4")]),
    ("Giá tại xã\n2.500  165  434 | Giá khác", [("2.500", "number: 2500")]),
]


NOUNS: Rows = [
    ("Chấm 3 điểm.", [("3", "number: 3 điểm")]),
    ("Chỉ số tăng 3 điểm phần trăm.", [("3 điểm phần trăm", "measure: 3 percentage-point")]),
    ("Chỉ số tăng 3 điểm %.", [("3 điểm %", "measure: 3 percentage-point")]),
    ("Nhập 5 thùng sơn.", [("5", "number: 5 thùng")]),
    ("Nhập 5 thùng dầu.", [("5 thùng dầu", "measure: 5 barrel")]),
    ("Giao khoán 3 mẫu đất.", [("3 mẫu đất", "measure: 3 mau")]),
    ("Thi công 5 công trình.", [("5", "number: 5 công trình")]),
    ("Xảy ra 12 vụ, trong đó 3 vụ án.", [("12", "number: 12 vụ"), ("3", "number: 3 vụ án")]),
    ("Có 15 trẻ \nem.", [("15", "number: 15 trẻ em")]),
]


@pytest.mark.parametrize(("text", "expected"), NOUNS)
def test_a_noun_that_begins_the_name_of_a_unit_or_another_noun(text: str, expected: list[tuple[str, str]]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), BARE)
def test_digits_with_nothing_behind_them_need_a_cue(text: str, expected: list[tuple[str, str]]) -> None:
    assert readings(text) == expected
