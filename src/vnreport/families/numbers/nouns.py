"""Counted nouns: fixed compounds, classifiers, and the words at which an open noun stops.

The unit of a number is the counted noun as written, at most the noun with its classifier (`đảng viên`,
`lượt người`, `ngôi nhà`). Fixed compounds are listed; of other nouns two syllables are taken, or one where the
second begins something else (a verb, a preposition). The classifiers follow Nguyễn Tài Cẩn, "Từ loại danh từ trong
tiếng Việt hiện đại"; the compounds are those that administrative reports count.
"""

from __future__ import annotations

__all__ = ["CLASSIFIERS", "COMPOUNDS", "SINGLES", "STOPS", "TIME_UNITS"]

TIME_UNITS = frozenset("năm tháng ngày tuần giờ phút giây quý đêm thế thập hôm tiếng h".split())
"""First syllables of durations and clock times: they belong to the family of dates."""

STOPS = frozenset(
    """
    a à ạ ai anh bao bằng bị bởi cả các cách cần càng chỉ cho chưa chứ có còn cũng của cùng cứ đã đang đây đấy để
    đến đều đi do đó được dù đúng gần gì giảm giữa hay hãy hết hoặc hơn ít là làm lại lên luôn mà mang mặc mỗi mới
    này nào nằm nay nên nếu ngay nhằm nhiều như nhưng những nơi ở phải qua quá ra rằng rất rồi sang sau sẽ
    so tại tăng theo thêm thì thông thuộc tới trên trong trở trước từ tuy tức và vào vẫn về vì với vừa xuống ra đạt
    chiếm gồm vượt ước khoảng hiện trừ ngoài dưới bình tổng tương gặp tham trúng nhận đầu tư thu chi hỗ vay xây mua hàng hằng số
    """.split()
)
"""Words that begin no noun and that no open noun holds: prepositions, particles, verbs that follow figures."""

SINGLES = frozenset(
    """
    người hộ xã huyện tỉnh thôn bản ấp phường buôn bon vụ cuộc lượt cây con chiếc cái tầng lớp phòng buổi bài bậc
    điểm lần ca suất ghế giường cháu em trẻ bé chị bà ông cụ mẹ bộ sở ban ngành đợt chuyến tàu xe thuyền nhà căn lô
    thửa tổ đội nhóm hội đoàn quỹ khoản mục loại hạng mẫu bước trận bàn hồ sơ đơn thư tờ quyển cuốn tập trang ý
    khu cụm tuyến đường cầu cống kênh đập trạm trại chợ ao đầm tuổi nước dn csdl htx cb gv hs khẩu phần gói bao hộp
    thùng chai viên quả trái bông hạt bó gánh bát chén đôi cặp kỳ môn lĩnh mũi cửa giải
    """.split()
)
"""Nouns of one syllable that stand alone: what follows them is not part of the unit."""

CLASSIFIERS = frozenset("ngôi căn chiếc cái con cuốn quyển tờ bức tấm lượt vụ cuộc đợt buổi nhóm suất bộ cây sổ cặp".split())
"""Classifiers that keep the noun behind them in the unit."""

COMPOUNDS = frozenset(
    form.strip()
    for form in """
    đảng viên | đoàn viên | hội viên | đội viên | công đoàn viên | đồng chí | đại biểu | cá nhân | tập thể | lao động | người lao động
    người có công | người khuyết tật | người cao tuổi | người nghèo | người dân | người tham gia | người hưởng lợi
    trường hợp | đối tượng | hộ nghèo | hộ cận nghèo | hộ gia đình | hộ dân | gia đình | nhân khẩu | học sinh | sinh viên | học viên
    giáo viên | giảng viên | cán bộ | công chức | viên chức | nhân viên | công nhân | nông dân | chiến sĩ | liệt sĩ | liệt sỹ | thương binh
    bệnh binh | bệnh nhân | thanh niên | phụ nữ | trẻ em | thiếu nhi | cử tri | hành khách | du khách | lượt khách | lượt người | lượt cá nhân
    lượt hộ | lượt học sinh | thí sinh | vận động viên | huấn luyện viên | chuyên gia | bác sĩ | bác sỹ | y sĩ | điều dưỡng | luật sư | nhà báo
    sổ tiết kiệm | ngôi nhà | căn nhà | căn hộ | nhà tình nghĩa | nhà ở | nhà máy | nhà văn hóa | nhà trường | đầu việc | phần mềm
    nghị quyết | quyết định | chỉ thị | thông tư | nghị định | kế hoạch | văn bản | báo cáo | tờ trình | công văn | thông báo | hướng dẫn
    đề án | dự án | chương trình | chương trình hành động | chuyên đề | đề tài | nhiệm vụ | nội dung | chỉ tiêu | tiêu chí | mục tiêu | giải pháp
    kiến nghị | khiếu nại | tố cáo | ý kiến | câu hỏi | thủ tục | thủ tục hành chính | dịch vụ công | hồ sơ | đơn thư | vụ việc | vụ án
    vụ tai nạn giao thông | vụ tai nạn | vụ cháy | vụ vi phạm | cuộc thanh tra | cuộc kiểm tra | cuộc họp | hội nghị | hội thảo | lớp tập huấn
    lớp học | lớp đào tạo | khóa học | buổi tuyên truyền | doanh nghiệp | doanh nghiệp nhà nước | hợp tác xã | tổ hợp tác | công ty | tập đoàn | tổng công ty
    đơn vị | cơ quan | tổ chức | địa phương | địa bàn | cơ sở | đảng bộ | chi bộ | đảng bộ cơ sở | chi bộ cơ sở | đảng ủy | chi hội | cụm công nghiệp
    khu công nghiệp | khu vực | phân khu | phân khu chức năng | làng nghề | trường học | bệnh viện | trạm y tế | thôn bản | tổ dân phố | khu phố
    quốc gia | vùng lãnh thổ | tỉnh thành | thành phố | thị xã | thị trấn | dân tộc | tôn giáo | lĩnh vực | ngành nghề | ngành | nghề | công trình
    hạng mục | gói thầu | sản phẩm | mô hình | sáng kiến | giải thưởng | huy chương | huy chương vàng | huy chương bạc | huy chương đồng | bằng khen | giấy khen
    cờ thi đua | suất quà | phần quà | suất học bổng | tài khoản | máy tính | thiết bị | phương tiện | tàu cá | ô tô | xe máy | con bò | con lợn | con gà
    gia súc | gia cầm | tác phẩm | bài viết | tin bài | bài báo | đầu sách | cuốn sách | bản tin | nguyên tắc | nhóm | nhóm giải pháp | phương án
    kịch bản | điều kiện | giai đoạn | bước | khâu | biên chế | chỗ ngồi | giường bệnh | chuyến bay | chuyến xe | ca mắc | ca bệnh | ca nhiễm
    ca tử vong | mũi tiêm | liều vắc xin | liều | điểm sáng | điểm cầu | điểm trường | điểm bán | hoạt động | nền tảng | phòng chuyên môn | phòng học | lao động nữ
    hợp đồng | giấy chứng nhận | giấy phép | chứng chỉ | thẻ bảo hiểm | thẻ bhyt | cuộc gọi | lượt xem | lượt truy cập | lượt tải | cổ phiếu | cổ phần
    trái phiếu | ngân hàng | chi nhánh | văn phòng | đại lý | cửa hàng | siêu thị | chợ | khách sạn | nhà hàng | di tích | lễ hội | bảo tàng | thư viện
    kỳ họp | kỳ đại hội | vấn đề | khó khăn | hạn chế | yếu tố | nguyên nhân | bài học | kinh nghiệm | mặt hàng | loài | giống | ngày công | ngày giường | bộ phận | tiểu ban
    ủy viên | thành viên | đại diện | phó chủ tịch | phó bí thư | bộ hài cốt | bộ trưởng | thứ trưởng | phó giám đốc | vị trí | vị trí việc làm | chức danh | bản án
    bị can | bị cáo | đối tác | nhà đầu tư | nhà thầu | khách hàng | thuê bao | người dùng | ban quản lý | hội đồng | tòa án | thẩm phán | kiểm sát viên
    """.replace("\n", "|").split("|")
    if form.strip()
)
"""Fixed compounds, longest read first."""
