"""The currencies that reports name: their codes of ISO 4217, symbols and Vietnamese names (usage observed in reports).

A row is a code and the forms that stand behind the amount; signs and codes that stand before it are in
`LEADING`. Cent parts are given as hundredths.
"""

from __future__ import annotations

__all__ = ["CENTS", "CURRENCIES", "LEADING", "NAMES", "NOT_MONEY", "WEAK"]

_ROWS: dict[str, tuple[str, ...]] = {
    "VND": ("đồng", "đồng việt nam", "việt nam đồng", "đ", "₫", "vnđ", "vnd", "đông"),
    "USD": (
        "usd",
        "$",
        "us$",
        "đô la mỹ",
        "đô la",
        "đô",
        "đôla mỹ",
        "đôla",
        "đô-la mỹ",
        "đô-la",
        "dollar",
        "mỹ kim",
        "đô mỹ",
    ),
    "EUR": ("eur", "€", "euro", "ơ rô", "ơ-rô"),
    "GBP": ("gbp", "£", "bảng anh", "pound", "pounds"),
    "JPY": ("jpy", "yên nhật", "yên", "yen", "¥"),
    "CNY": ("cny", "rmb", "nhân dân tệ", "ndt", "tệ"),
    "KRW": ("krw", "won", "₩"),
    "THB": ("thb", "baht", "bạt"),
    "LAK": ("lak", "kíp", "kip"),
    "KHR": ("khr", "riel", "riên"),
    "SGD": ("sgd", "đô la singapore"),
    "AUD": ("aud", "đô la úc", "đô la australia"),
    "CAD": ("cad", "đô la canada"),
    "HKD": ("hkd", "đô la hồng kông"),
    "TWD": ("twd", "đô la đài loan"),
    "CHF": ("chf", "franc thụy sĩ"),
    "INR": ("inr", "rs", "rupee", "₹"),
    "RUB": ("rub", "rúp"),
    "MYR": ("myr", "ringgit"),
    "IDR": ("idr", "rupiah"),
    "PHP": ("php", "peso"),
}

CURRENCIES: dict[str, str] = {form: code for code, forms in _ROWS.items() for form in forms}
"""Each form behind an amount, in lower case, and its code."""

NAMES: dict[str, str] = {"VND": "đồng"}
"""The currencies whose name, and not their code, is their canonical form."""

LEADING: dict[str, str] = {
    "$": "USD", "us$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "¥": "JPY",
    "jpy": "JPY", "vn$": "VND", "vnd": "VND", "vnđ": "VND", "₫": "VND", "rs": "INR", "rs.": "INR", "inr": "INR",
    "sgd": "SGD", "aud": "AUD", "cny": "CNY", "krw": "KRW", "thb": "THB", "hkd": "HKD", "chf": "CHF", "cad": "CAD",
}  # fmt: skip
"""The signs and codes before an amount, in lower case, and their currencies."""

CENTS = {"xu": "USD", "cent": "USD", "cents": "USD"}
"""The hundredths of the currency before them (`5 đô la 20 xu`)."""

WEAK = frozenset(("kíp", "kip", "yên", "tệ", "rúp", "won", "bạt", "peso", "đông"))
"""Names that are other words too (`3 ca 2 kíp`): money only behind a scale word."""

NOT_MONEY = frozenset(
    (
        "bào", "bằng", "bộ", "chí", "chủ", "cỏ", "hành", "hương", "hồ", "hới", "hỷ", "loạt", "minh", "muối", "mô",
        "môn", "nai", "nghiệp", "nát", "phú", "phạm", "phục", "ruộng", "rúp", "thau", "thuận", "tháp", "thời",
        "tiền", "tác", "tình", "văn", "xoài", "ý", "đều", "đội",
    )
)  # fmt: skip
"""What behind `đồng` makes it another word: comrade, compatriot, field, a place."""
