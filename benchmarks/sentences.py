"""Sentences of decrees and circulars, written for the generator of legal text; names in braces are filled in."""

__all__ = ["BASES", "PLAIN", "RULES"]

PLAIN = (
    (
        "Việc lập, thẩm định và phê duyệt hồ sơ phải bảo đảm công khai, minh bạch, đúng thẩm quyền, đúng đối "
        "tượng và phù hợp với điều kiện thực tế của từng địa phương, cơ quan, đơn vị."
    ),
    (
        "Cơ quan chủ trì có trách nhiệm lấy ý kiến của các cơ quan, tổ chức có liên quan, tổng hợp, giải "
        "trình và hoàn thiện dự thảo trước khi trình cấp có thẩm quyền xem xét, quyết định."
    ),
    "Người đứng đầu cơ quan, đơn vị chịu trách nhiệm về tính chính xác, trung thực của thông tin, tài liệu cung cấp.",
    (
        "Tổ chức, cá nhân có hành vi vi phạm thì tùy theo tính chất, mức độ mà bị xử lý kỷ luật, xử phạt vi "
        "phạm hành chính hoặc truy cứu trách nhiệm hình sự; nếu gây thiệt hại thì phải bồi thường theo quy "
        "định của pháp luật."
    ),
    (
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các cơ quan, đơn vị phản ánh kịp thời "
        "để xem xét, sửa đổi, bổ sung cho phù hợp."
    ),
    "Hồ sơ được nộp trực tiếp, qua dịch vụ bưu chính công ích hoặc trên Cổng dịch vụ công quốc gia.",
    "Nhà nước khuyến khích tổ chức, cá nhân trong nước và nước ngoài tham gia đầu tư, hỗ trợ theo quy định.",
    (
        "Chủ trì, phối hợp với các cơ quan có liên quan hướng dẫn, kiểm tra, đôn đốc việc thực hiện; kịp thời "
        "tháo gỡ khó khăn, vướng mắc phát sinh ở cơ sở."
    ),
    (
        "Kinh phí thực hiện được bố trí trong dự toán chi thường xuyên hằng năm của cơ quan, đơn vị theo phân "
        "cấp ngân sách hiện hành và các nguồn kinh phí hợp pháp khác."
    ),
    (
        "Thành viên hội đồng làm việc theo chế độ kiêm nhiệm, được sử dụng con dấu của cơ quan nơi công tác "
        "để thực hiện nhiệm vụ và chịu trách nhiệm cá nhân về ý kiến của mình trước hội đồng và trước pháp "
        "luật."
    ),
    (
        "Thông tin, dữ liệu được cập nhật thường xuyên, kết nối, chia sẻ với cơ sở dữ liệu quốc gia và được "
        "bảo vệ, lưu trữ theo quy định của pháp luật về bảo vệ bí mật nhà nước, bảo vệ dữ liệu cá nhân và lưu "
        "trữ."
    ),
)
"""They say nothing that is an item."""

RULES = (
    (
        "Thực hiện theo quy định tại {path} {document}; việc sử dụng, thanh lý và báo cáo thực hiện theo "
        "hướng dẫn của {body}."
    ),
    "Trong thời hạn {days} ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, {body} thẩm định, trình cấp có thẩm quyền.",
    "Hồ sơ gồm {few} {noun} theo Mẫu số {few} ban hành kèm theo {this}, kèm bản sao các giấy tờ có liên quan.",
    "Phạt tiền từ {money} đồng đến {more} đồng đối với một trong các hành vi quy định tại {path} {this}.",
    "Mức hỗ trợ bằng {percent}% mức lương cơ sở quy định tại {document}, thời gian hưởng không quá {days} tháng.",
    "Diện tích đất thu hồi từ {count} m2 trở lên thì được bố trí tái định cư theo {path} {law}.",
    "Sửa đổi, bổ sung {path} {document} như sau: cơ quan tiếp nhận cấp giấy biên nhận cho người nộp hồ sơ.",
    "Các quy định trước đây trái với {this} đều bị bãi bỏ; {document} hết hiệu lực kể từ {day}.",
    "Cơ quan, đơn vị có từ {few} {noun} trở lên được thành lập bộ phận chuyên trách theo {law}.",
    "Báo cáo định kỳ gửi về {body} trước {day} để tổng hợp theo quy định tại {path} {this}.",
    "Giai đoạn {period} thực hiện tinh giản tối thiểu {percent}% biên chế được giao so với năm {year}.",
    "Người được cử tham gia theo khoản {few} Điều này được hưởng các chế độ quy định tại {document}.",
    "Trường hợp quy định tại {path} {this} mà không còn phù hợp thì {body} báo cáo, đề xuất trước {day}.",
    "Mỗi {noun} được hỗ trợ {money} đồng; tổng mức hỗ trợ không vượt quá {count} triệu đồng trong một năm ngân sách.",
    "Thành lập tổ giúp việc gồm {few} người, tự giải thể sau {days} ngày kể từ khi hoàn thành nhiệm vụ.",
    "{this} có hiệu lực thi hành kể từ {day}.",
    "Tài liệu nêu tại {path} được sao gửi {body} để theo dõi, kiểm tra.",
    "Ngoài các đối tượng tại {path}, {body} xem xét từng trường hợp cụ thể; mỗi lần không quá {few} {noun}.",
    "Cấp lại cho {count} {noun} đã được rà soát tại kỳ họp thứ {few}; số còn lại thực hiện trong năm {year}.",
    "{this} là căn cứ để {body} tổ chức thực hiện; thời điểm áp dụng từ {day} đến hết {day}.",
)
"""Each holds one to three items."""

BASES = (
    "Căn cứ {law} {day};",
    "Căn cứ {document} quy định chi tiết thi hành một số điều của {law};",
    "Xét đề nghị của {body} tại Tờ trình số {count}/TTr-STC {day};",
)
"""What a document rests on."""
