"""Quantities in running text: what each sentence says, field by field."""

from __future__ import annotations

import pytest

from vnreport import parse

Plain = dict[str, object]
Rows = list[tuple[str, list[Plain]]]


def quantities(text: str) -> list[Plain]:
    """The plain forms of a text's quantities, without their places."""
    found: list[Plain] = []
    for item in parse(text).quantities:
        plain: Plain = dict(item.to_dict())
        del plain["start"], plain["end"]
        found.append(plain)
    return found


def number(text: str, low: str, high: str | None = None, **fields: object) -> Plain:
    return {"kind": "number", "text": text, "low": low, "high": high or low, **fields}


def money(text: str, low: str, high: str | None = None, unit: str = "VND", **fields: object) -> Plain:
    return {"kind": "money", "text": text, "low": low, "high": high or low, "unit": unit, **fields}


def percent(text: str, low: str, high: str | None = None, **fields: object) -> Plain:
    return {"kind": "percent", "text": text, "low": low, "high": high or low, **fields}


def measure(text: str, low: str, unit: str, high: str | None = None, **fields: object) -> Plain:
    return {"kind": "measure", "text": text, "low": low, "high": high or low, "unit": unit, **fields}


def ratio(text: str, numerator: str, denominator: str, **fields: object) -> Plain:
    return {"kind": "ratio", "text": text, "numerator": numerator, "denominator": denominator, **fields}


def ordinal(text: str, value: str, **fields: object) -> Plain:
    return {"kind": "ordinal", "text": text, "value": value, **fields}


SEPARATORS: Rows = [
    ("Toàn xã có 12.450 hộ dân.", [number("12.450", "12450", unit="hộ dân")]),
    ("Tỷ lệ che phủ rừng đạt 52,4%.", [percent("52,4%", "52.4")]),
    ("Sản lượng đạt 3.5 tấn.", [measure("3.5 tấn", "3.5", "tonne")]),
    ("Thu ngân sách 1.204,75 tỷ đồng.", [money("1.204,75 tỷ đồng", "1204750000000")]),
    ("Có 45,000 người tham gia.", [number("45,000", "45000", unit="người tham gia", ambiguous=True)]),
    ("Chi 2,500,000 đồng.", [money("2,500,000 đồng", "2500000")]),
    ("Chi 2,500,000.50 USD.", [money("2,500,000.50 USD", "2500000.50", unit="USD")]),
    ("Dự án 742,118 tỷ đồng.", [money("742,118 tỷ đồng", "742118000000", ambiguous=True)]),
    ("Có 12 450 hộ dân.", [number("12 450", "12450", unit="hộ dân")]),
    ("Có １２ hộ dân.", [number("１２", "12", unit="hộ dân")]),
    ("Thu 38. 250 triệu đồng.", [money("38. 250 triệu đồng", "38250000000", repaired=True)]),
    ("Phiên bản 1.234.5 không là số.", []),
    ("Diện tích 1.250m 2 đất.", [measure("1.250m 2", "1250", "square-meter", repaired=True)]),
    ("Quy mô 400,3Sha.", [measure("400,3Sha", "400.35", "hectare", repaired=True)]),
    ("Quy mô 1.234.5Sha.", []),
    ("Quy mô 12Sha.", []),
    ("Đất giao thông: l5-8%", [percent("5-8%", "5", "8", repaired=True)]),
]

SCALES: Rows = [
    ("Vốn 1,2 nghìn tỷ đồng.", [money("1,2 nghìn tỷ đồng", "1200000000000")]),
    ("Chi 5 tỷ 400 triệu đồng.", [money("5 tỷ 400 triệu đồng", "5400000000")]),
    ("Chi 2 triệu năm trăm nghìn đồng.", [money("2 triệu năm trăm nghìn đồng", "2500000")]),
    ("Giá 2tr7 một suất.", [number("2tr7 một suất", "2700000", per=["suất"])]),
    ("Giá 5tr500.", [number("5tr500", "5500000")]),
    ("Vé 100k.", [number("100k", "100000")]),
    ("Mua đất 1 tỷ 2.", [number("1 tỷ 2", "1200000000", ambiguous=True)]),
    ("Xây nhà 3 tỷ rưỡi đồng.", [money("3 tỷ rưỡi đồng", "3500000000")]),
    ("Hơn 15 vạn lượt người.", [number("15 vạn", "150000", mod="more_than", unit="lượt người")]),
    ("Tỷ giá 25.450 đồng/USD.", [money("25.450 đồng/USD", "25450", per=["USD"])]),
    ("Gặp một tỷ lệ nhỏ.", []),
]

RANGES: Rows = [
    ("Trồng 1,2 - 1,5 triệu cây.", [number("1,2 - 1,5 triệu", "1200000", "1500000", unit="cây")]),
    ("Giá 500 nghìn đến 1 triệu đồng.", [money("500 nghìn đến 1 triệu đồng", "500000", "1000000")]),
    ("Giá từ 500 đến 1 triệu đồng.", [money("500 đến 1 triệu đồng", "500000", "1000000", ambiguous=True)]),
    ("Phạt từ 100 đến dưới 500 triệu đồng.",
     [money("100 đến dưới 500 triệu đồng", "100000000", "500000000", high_open=True)]),
    ("Từ 10 người đến 20 người.", [number("10 người đến 20", "10", "20", unit="người")]),
    ("Tăng từ 5% lên 7%.", [percent("5%", "5"), percent("7%", "7")]),
    ("Giá 380-360 triệu đồng.", [money("380-360 triệu đồng", "360000000", "380000000")]),
    ("Nhiệt độ từ 20 đến 30°C.", [measure("20 đến 30°C", "20", "celsius", "30")]),
    ("Giá $5-$7.", [money("$5-$7", "5", "7", unit="USD")]),
    ("Giữa 20 và 30 người.", [number("20 và 30", "20", "30", unit="người")]),
    ("Có 20 và 30 người.", [number("20", "20"), number("30", "30", unit="người")]),
    ("Hệ số 0,4 ~ 1.", [number("0,4 ~ 1", "0.4", "1")]),
    ("Nhà cao 2+ 5 tầng.", [number("2+ 5", "2", "5", unit="tầng", repaired=True)]),
    ("Từ năm vạn đồng (50.000 đ) đến mười vạn đồng.",
     [money("năm vạn đồng (50.000 đ) đến mười vạn đồng", "50000", "100000")]),
    ("Đội nhà thắng 3-1.", []),
    ("Từ 5 người đến 3 hộ.", [number("5", "5", unit="người"), number("3", "3", unit="hộ")]),
]  # fmt: skip

MODIFIERS: Rows = [
    ("Có trên 20 dự án.", [number("20", "20", mod="more_than", unit="dự án")]),
    ("Chưa đến 20 dự án.", [number("20", "20", mod="less_than", unit="dự án")]),
    ("Có từ 20 dự án trở lên.", [number("20", "20", mod="at_least", unit="dự án")]),
    ("Hộ có từ 5 khẩu trở xuống.", [number("5", "5", mod="at_most", unit="khẩu")]),
    ("Vốn lên tới 20 tỷ đồng.", [money("20 tỷ đồng", "20000000000", mod="at_most")]),
    ("Chiếm tới 52%.", [percent("52%", "52")]),
    ("Ước cả năm đạt 20 tỷ đồng.", [money("20 tỷ đồng", "20000000000", mod="about")]),
    ("Ước đạt trên 20 tỷ đồng.", [money("20 tỷ đồng", "20000000000", mod="more_than")]),
    ("Theo hiệp ước có 20 dự án.", [number("20", "20", unit="dự án")]),
    ("Tốc độ 5%.", [percent("5%", "5")]),
    ("Tối đa là 30%.", [percent("30%", "30", mod="at_most")]),
    ("Mức trên mức 5%.", [percent("5%", "5", mod="more_than")]),
    ("Tỷ lệ ≥ 80%.", [percent("80%", "80", mod="at_least")]),
    ("> 80% số hộ", [percent("80%", "80")]),
    ("Cao hơn 5% so với năm trước.", [percent("5%", "5")]),
]

UNITS: Rows = [
    ("Giá 3.000 đồng/kWh.", [money("3.000 đồng/kWh", "3000", per=["kWh"])]),
    ("Thu nhập 7,2 triệu đồng/người/tháng.", [money("7,2 triệu đồng/người/tháng", "7200000", per=["người", "tháng"])]),
    ("Học phí 20 triệu đồng một năm.", [money("20 triệu đồng một năm", "20000000", per=["năm"])]),
    ("Hỗ trợ 5 triệu đồng/1 hộ.", [money("5 triệu đồng/1 hộ", "5000000", per=["hộ"])]),
    ("Cấp nước 40 m3/ha.ngày.", [measure("40 m3/ha.ngày", "40", "cubic-meter", per=["ha", "ngày"])]),
    ("Thải 50m3ngày/ha.", [measure("50m3ngày/ha", "50", "cubic-meter", per=["ngày", "ha"])]),
    ("Đào 15.000 người/năm.", [number("15.000 người/năm", "15000", unit="người", per=["năm"])]),
    ("Tăng 2 điểm phần trăm.", [measure("2 điểm phần trăm", "2", "percentage-point")]),
    ("Tăng 2 điểm %.", [measure("2 điểm %", "2", "percentage-point")]),
    ("Tăng 5‰.", [measure("5‰", "5", "permille")]),
    ("Rộng 3 x 4 m.", [measure("3", "3", "meter"), measure("4 m", "4", "meter")]),
    ("Cao 1m7.", [measure("1m7", "1.7", "meter")]),
    ("Gió 60 km/h.", [measure("60 km/h", "60", "kilometer-per-hour")]),
    ("Nóng 39 độ C.", [measure("39 độ C", "39", "celsius")]),
    ("Nóng 39 oC.", [measure("39 oC", "39", "celsius")]),
    ("Lạnh 10 °F.", [measure("10 °F", "10", "fahrenheit")]),
    ("Rộng 20 mét vuông (m2).", [measure("20 mét vuông (m2)", "20", "square-meter")]),
    ("Rộng 20\nkm2.", [measure("20\nkm2", "20", "square-kilometer")]),
    ("Giảm (-0,28%).", [percent("-0,28%", "-0.28")]),
    ("Tăng +0,28%.", [percent("+0,28%", "0.28")]),
    ("Lợi nhuận âm 5 tỷ đồng.", [money("âm 5 tỷ đồng", "-5000000000")]),
    ("Đạt 106%KH.", [percent("106%", "106")]),
    ("Giá 12 đô la 20 cents.", [money("12 đô la 20 cents", "12.20", unit="USD")]),
    ("Giá 6,95 cent/kWh.", [money("6,95 cent/kWh", "0.0695", unit="USD", per=["kWh"])]),
    ("Giá USD1,23.", [money("USD1,23", "1.23", unit="USD")]),
    ("Giá 500.000,-đ.", [money("500.000,-đ", "500000")]),
    ("Gồm 11 đồng chí.", [number("11", "11", unit="đồng chí")]),
    ("Gồm 11 đ/c.", [number("11", "11", unit="đ/c")]),
    ("Có 3 tạ ơn.", [number("3", "3", unit="tạ ơn")]),
    ("Làm 3 ca 2 kíp.", [number("3", "3", unit="ca"), number("2", "2", unit="kíp")]),
    ("Giá 5 triệu kíp.", [money("5 triệu kíp", "5000000", unit="LAK")]),
    ("Có 5 đô vật.", [number("5", "5", unit="đô vật")]),
]  # fmt: skip

NOUNS: Rows = [
    ("Tặng 20 ngôi nhà cho dân.", [number("20", "20", unit="ngôi nhà")]),
    ("Trồng 20 cây lim tại xã.", [number("20", "20", unit="cây lim")]),
    ("Ban hành 2 Nghị quyết.", [number("2", "2", unit="nghị quyết")]),
    ("Có 20 DN tham gia.", [number("20", "20", unit="dn")]),
    ("Có 20 khinh khí cầu.", [number("20", "20", unit="khinh khí")]),
    ("Có 20 bộ tài liệu.", [number("20", "20", unit="bộ tài liệu")]),
    ("Có 20 suất học bổng.", [number("20", "20", unit="suất học bổng")]),
    ("Đạt 20 tại tỉnh.", [number("20", "20")]),
    ("Giao 20\nđơn vị.", [number("20", "20", unit="đơn vị")]),
    ("Đạt 20\nHà Nội.", [number("20", "20")]),
]


EDGES: Rows = [
    ("Giá 2 chấm 23 đô la.", [money("2 chấm 23 đô la", "2.23", unit="USD")]),
    ("Giá 5 tỷ 1.2.3 đồng.", [number("5 tỷ", "5000000000")]),
    ("Giá 5 tỷ ba đồng chí.", [number("5 tỷ", "5000000000"), number("ba", "3", unit="đồng chí")]),
    ("Giá 5 tỷ 6 tỷ.", [number("5 tỷ", "5000000000"), number("6 tỷ", "6000000000")]),
    ("Lát gạch 3x4 viên.", []),
    ("Lát gạch 3 x 4 triệu m.", [measure("4 triệu m", "4000000", "meter")]),
    ("Lát gạch 3 x 1.2.3 m.", []),
    ("Ở l5 người.", []),
    ("Được từ là từ 5 hộ.", [number("5", "5", unit="hộ")]),
    ("5 hộ có đổi mới.", [number("5", "5", unit="hộ")]),
    ("Ước 5 hộ.", [number("5", "5", mod="about", unit="hộ")]),
    ("Giao 5 (năm hộ.", [number("5", "5")]),
    ("Nộp 15 (mười lăm hộ", [number("15", "15"), number("mười lăm", "15", unit="hộ")]),
    ("Nộp 15 (mười sáu) hộ", [number("mười sáu", "16")]),
    ("Hàng trăm phần trăm.", [{"kind": "percent", "text": "Hàng trăm phần trăm", "low": "100", "mod": "about"}]),
    ("Hàng chục.", [{"kind": "number", "text": "Hàng chục", "low": "10", "mod": "about"}]),
    ("Hàng nghìn tỷ đồng mỗi năm.", [
        {"kind": "money", "text": "Hàng nghìn tỷ đồng mỗi năm", "low": "1000000000000", "mod": "about", "unit": "VND",
         "per": ["năm"]}]),
    ("Cấp 5 H2 cho hộ.", []),
    ("Giá 5 triệu đồng một cách.", [money("5 triệu đồng", "5000000")]),
    ("Giảm 5 hôm liền.", []),
    ("Mức 5% - 7 hộ.", [percent("5%", "5"), number("7", "7", unit="hộ")]),
    ("Từ 5% - 7.", [percent("5% - 7", "5", "7")]),
    ("Từ 10 đến 5 hộ.", [number("10", "10"), number("5", "5", unit="hộ")]),
    ("Từ 5 đến 1.2.3.", [number("5", "5")]),
    ("Khoảng 5 - 7.", [number("5 - 7", "5", "7", mod="about")]),
    ("Từ 63.000 - 2 triệu người.", [number("63.000 - 2 triệu", "63000", "2000000", unit="người")]),
    ("Đến ngày.5 hộ", [number("5", "5", unit="hộ")]),
    ("Xem a.b5 và abc.5", []),
    ("Xem http:5", []),
    ("Kết quả Hà Nội 2 khinh khí", []),
    ("Tháng: 5", []),
    ("Đạt (250) và (25)", [number("250", "250")]),
    ("Bậc 4,5 người", [number("4,5", "4.5", unit="người")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), EDGES)
def test_an_edge_of_the_grammar(text: str, expected: list[Plain]) -> None:
    assert quantities(text) == expected


@pytest.mark.parametrize(("text", "expected"), [*SEPARATORS, *SCALES, *RANGES, *MODIFIERS, *UNITS, *NOUNS])
def test_a_quantity_in_a_sentence(text: str, expected: list[Plain]) -> None:
    assert quantities(text) == expected


WORDS: Rows = [
    ("Cả hai địa bàn đều đạt.", [number("hai", "2", unit="địa bàn")]),
    ("Chi năm triệu đồng.", [money("năm triệu đồng", "5000000")]),
    ("Có năm đồng chí dự.", [number("năm", "5", unit="đồng chí")]),
    ("Trong năm học sinh đã nghỉ.", []),
    ("Giảm ba mươi phần trăm.", [percent("ba mươi phần trăm", "30")]),
    ("Có hai mươi mốt người.", [number("hai mươi mốt", "21", unit="người")]),
    ("Có hai ba người đến.", [number("hai ba", "2", "3", unit="người", ambiguous=True)]),
    ("Có dăm bảy người.", [number("dăm bảy", "5", "7", unit="người")]),
    ("Còn một nửa.", [ratio("một nửa", "1", "2")]),
    ("Đóng hai phần ba.", [ratio("hai phần ba", "2", "3")]),
    ("Có 3 phần tư đại biểu.", [ratio("3 phần tư", "3", "4", unit="đại biểu")]),
    ("Chỉ bằng ½ năm trước.", [ratio("½", "1", "2")]),
    ("Hàng chục tập thể.", [{"kind": "number", "text": "Hàng chục", "low": "10", "mod": "about", "unit": "tập thể"}]),
    ("Hàng nghìn tỷ đồng.",
     [{"kind": "money", "text": "Hàng nghìn tỷ đồng", "low": "1000000000000", "mod": "about", "unit": "VND"}]),
    ("Hàng trăm năm.", []),
    ("Hàng hóa.", []),
    ("Vài chục người.",
     [{"kind": "number", "text": "Vài chục", "low": "20", "mod": "about", "unit": "người", "ambiguous": True}]),
    ("Vài người.", []),
    ("Nộp 01 (một) bộ hồ sơ.",
     [number("01", "1", unit="bộ hồ sơ"), number("một", "1", unit="bộ hồ sơ", restates=True)]),
    ("Có mười lăm (15) người.",
     [number("mười lăm", "15", unit="người"), number("15", "15", unit="người", restates=True)]),
    ("Số tiền 500.000 đồng (Bằng chữ: Năm trăm nghìn đồng).",
     [money("500.000 đồng", "500000"), money("Năm trăm nghìn đồng", "500000", restates=True)]),
    ("Một số đơn vị, một mặt, ba mẹ, nhất là tư nhân.", []),
    ("Không phẩy năm phần trăm.", [percent("Không phẩy năm phần trăm", "0.5")]),
    ("Tháng mười-hai.", []),
    ("Nộp theo từng năm (12 tháng).", []),
    ("Có năm (05) đại biểu.",
     [number("năm", "5", unit="đại biểu"), number("05", "5", unit="đại biểu", restates=True)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_a_number_in_words(text: str, expected: list[Plain]) -> None:
    found = quantities(text)
    assert [
        {**one, **({"ambiguous": True} if "ambiguous" in two else {})}
        for one, two in zip(found, expected, strict=False)
    ] == expected
    assert len(found) == len(expected)


RATIOS_AND_ORDINALS: Rows = [
    ("Đã có 19/24 chỉ tiêu.", [ratio("19/24", "19", "24", unit="chỉ tiêu")]),
    ("Đạt 19/24 (đạt 79%).", [ratio("19/24", "19", "24"), percent("79%", "79")]),
    ("Bản đồ tỷ lệ 1/5.000.", [ratio("1/5.000", "1", "5000")]),
    ("Gần 2/3 số hộ.", [ratio("2/3", "2", "3", mod="nearly")]),
    ("Phân bổ 11,7/12,7 nghìn tỷ đồng.",
     [ratio("11,7/12,7 nghìn tỷ đồng", "11700000000000", "12700000000000", unit="VND", ambiguous=True)]),
    ("Quá 1/2 (một phần hai) đại biểu.",
     [ratio("1/2", "1", "2", mod="more_than"), ratio("một phần hai", "1", "2", restates=True)]),
    ("Thi vòng 2 cộng điểm.", []),
    ("Trực 24/24.", []),
    ("Kết quả chung 45/60.", [ratio("45/60", "45", "60")]),
    ("Kết quả chung 60/45.", []),
    ("Văn bản ⁄77/2019.", []),
    ("Mẫu 5/0.", []),
    ("Tăng 5/6%.", []),
    ("Xếp hạng 9/20.", [ordinal("9/20", "9", out_of="20")]),
    ("Thương binh hạng 1/4.", [ordinal("1/4", "1", out_of="4")]),
    ("Đại hội đại biểu lần thứ XII.", [ordinal("lần thứ XII", "12", of="đại hội")]),
    ("Phiên họp thứ tư.", [ordinal("thứ tư", "4", of="phiên họp")]),
    ("Đứng thứ 3 cả nước.", [ordinal("thứ 3", "3")]),
    ("Xếp thứ 2 trong 24 tập đoàn.", [ordinal("thứ 2", "2", out_of="24"), number("24", "24", unit="tập đoàn")]),
    ("Dịch vụ công cấp độ 3.", [ordinal("3", "3", of="cấp độ")]),
    ("Đô thị loại I, II và III.",
     [ordinal("I", "1", of="loại"), ordinal("II", "2", of="loại"), ordinal("III", "3", of="loại")]),
    ("Trợ cấp 20 lần mức chuẩn.", [number("20", "20", unit="lần")]),
    ("Được cấp 2 giấy phép.", [number("2", "2", unit="giấy phép")]),
    ("Hội nghị Trung ương 7.", [ordinal("7", "7", of="hội nghị")]),
    ("Lễ hội lần II.", [ordinal("lần II", "2", of="lễ hội")]),
    ("Lễ hội lần 2 thành công.", [ordinal("lần 2", "2", of="lễ hội")]),
    ("Ký lần II.", []),
    ("Đây là lần đầu tiên.", [ordinal("lần đầu tiên", "1")]),
    ("Trong những năm đầu tiên.", []),
    ("Thứ trưởng dự.", []),
    ("Thứ nhất, rà soát văn bản.", [ordinal("Thứ nhất", "1")]),
    ("Sinh con thứ hai ba.", [ordinal("thứ hai", "2", of="con")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RATIOS_AND_ORDINALS)
def test_a_ratio_or_an_ordinal(text: str, expected: list[Plain]) -> None:
    assert quantities(text) == expected


NO_QUANTITIES = [
    ("1. Kết quả thực hiện", "a list label"),
    ("1.1. Kết quả thực hiện", "a list label"),
    ("2/ Kết quả thực hiện", "a list label"),
    ("3- “Khiếu nại” là việc", "a list label"),
    ("| 4 | Thu nội địa |", "the number of a row"),
    ("  5\n", "a page number"),
    ("1.2 Tình hình chung", "a heading"),
    ("Gồm: (1) rà soát; (2) bổ sung.", "enumerators"),
    ("Phòng, chống dịch COVID-19.", "a code"),
    ("Top V1000, trình độ B2, mạng 5G.", "codes"),
    ("Quốc lộ 14, thôn 5, quận 1, trang 3.", "numbers of things"),
    ("Nhà máy Thái Bình 2 và Sông Hậu 1.", "names"),
    ("Điện thoại: 0261.3544.567.", "a telephone number"),
    ("Hotline 0905 123 456.", "a telephone number"),
    ("Tài khoản 3713012345678.", "an account"),
    ("CCCD 067089012345.", "an identity card"),
    ("Biển số 48A-12345.", "a plate"),
    ("Xem tại https://example.vn/tin-12-345.html.", "an address"),
    ("Thư: phong12@example.vn.", "an address"),
    ("Các Biểu 60/CK-NSNN.", "a form's number"),
    ("Số 12 đường Trần Phú.", "a house"),
    ("CÔNG BÁO/Số 505 + 506/Ngày 14-4-2024", "a number of the gazette"),
    ("Kế hoạch 2021", "a year"),
    ("Địa chỉ: số 35 Đại Cồ Việt.", "a house"),
    ("Phương án 1 không đạt.", "a label"),
    ("Mục tiêu 2030 đạt được.", "a year"),
    ("Mã ngành 7720101_AP", "a code"),
]


@pytest.mark.parametrize(("text", "why"), NO_QUANTITIES)
def test_what_is_no_quantity(text: str, why: str) -> None:
    assert quantities(text) == [], why
