"""The units of measurement that reports use, with their identifiers in CLDR (a test holds them against babel's).

Ids that babel's data lack are built by CLDR's pattern of prefix and base (`gigawatt-hour`); the units of custom (sào,
công, mẫu, yến) have none, and their own name without marks stands for it. The forms are usage observed in reports.
A row is a unit's id and the forms in which it is written; forms with capitals stand for themselves, the others
are read in any case.
"""

from __future__ import annotations

__all__ = ["SYMBOLS", "UNITS"]

_ROWS: dict[str, tuple[str, ...]] = {
    # length
    "kilometer": ("km", "kilômét", "kilomet", "ki lô mét", "ki-lô-mét", "cây số"),
    "hectometer": ("hm",),
    "meter": ("m", "mét", "mét dài", "md"),
    "decimeter": ("dm", "đề xi mét"),
    "centimeter": ("cm", "xăng ti mét", "xen ti mét", "centimet", "centimét"),
    "millimeter": ("mm", "mi li mét", "milimet", "milimét"),
    "micrometer": ("µm", "μm", "micromet", "micromét"),
    "nanometer": ("nm", "nanomet", "nanomét"),
    "nautical-mile": ("hải lý", "hải lí"),
    "mile": ("dặm",),
    "inch": ("inch", "inches"),
    "foot": ("feet", "ft"),
    # area
    "square-kilometer": ("km2", "km²", "km vuông", "kilômét vuông", "kilomet vuông", "ki lô mét vuông", "cây số vuông"),
    "hectare": ("ha", "héc ta", "hecta", "hécta", "héc-ta", "hec-ta", "hec ta"),
    "are": ("are",),
    "square-meter": ("m2", "m²", "mét vuông", "m vuông"),
    "square-decimeter": ("dm2", "dm²"),
    "square-centimeter": ("cm2", "cm²", "cm vuông"),
    "square-millimeter": ("mm2", "mm²"),
    "sao": ("sào",),
    "cong": ("công đất",),
    "mau": ("mẫu đất", "mẫu ruộng"),
    # volume
    "cubic-kilometer": ("km3", "km³"),
    "cubic-meter": ("m3", "m³", "mét khối", "m khối", "khối nước", "khối gỗ", "khối đất"),
    "cubic-decimeter": ("dm3", "dm³"),
    "cubic-centimeter": ("cm3", "cm³", "cc", "phân khối"),
    "liter": ("l", "lít", "lit"),
    "milliliter": ("ml", "mi li lít", "mililit", "mililít"),
    "hectoliter": ("hl",),
    "barrel": ("thùng dầu",),
    # mass
    "tonne": ("tấn", "tắn"),
    "quintal": ("tạ",),
    "yen": ("yến",),
    "kilogram": ("kg", "ki lô gam", "kilôgam", "kilogam", "kilogram", "ki-lô-gam"),
    "gram": ("g", "gam", "gram", "gr"),
    "milligram": ("mg", "mi li gam", "miligam"),
    "microgram": ("µg", "μg", "mcg"),
    "ounce": ("ounce", "oz"),
    "carat": ("carat",),
    # energy, power, electricity
    "kilowatt-hour": ("kWh", "kwh", "KWh", "KWH", "kW.h", "ki lô oát giờ"),
    "megawatt-hour": ("MWh", "MWH"),
    "gigawatt-hour": ("GWh", "GWH"),
    "terawatt-hour": ("TWh",),
    "watt": ("W", "oát"),
    "kilowatt": ("kW", "KW", "kw", "ki lô oát"),
    "megawatt": ("MW", "mw"),
    "gigawatt": ("GW",),
    "kilowatt-peak": ("kWp", "kWP", "KWp"),
    "megawatt-peak": ("MWp", "MWP"),
    "horsepower": ("HP", "hp", "mã lực", "CV"),
    "volt": ("V", "vôn"),
    "kilovolt": ("kV", "KV", "kv"),
    "kilovolt-ampere": ("kVA", "KVA"),
    "megavolt-ampere": ("MVA",),
    "ampere": ("ampe",),
    "joule": ("jun",),
    "kilocalorie": ("kcal",),
    "calorie": ("calo",),
    # speed, frequency, pressure, sound, light
    "kilometer-per-hour": ("km/h", "km/giờ"),
    "meter-per-second": ("m/s", "m/giây"),
    "knot": ("hải lý/giờ",),
    "hertz": ("Hz",),
    "kilohertz": ("kHz", "KHz"),
    "megahertz": ("MHz",),
    "gigahertz": ("GHz",),
    "pascal": ("Pa",),
    "megapascal": ("MPa",),
    "decibel": ("dB", "dBA", "đề xi ben"),
    "lux": ("lux",),
    # data
    "byte": ("byte", "bytes"),
    "kilobyte": ("KB", "kB"),
    "megabyte": ("MB",),
    "gigabyte": ("GB", "Gb"),
    "terabyte": ("TB",),
    "megabit-per-second": ("Mbps", "Mb/s", "Mbit/s"),
    "gigabit-per-second": ("Gbps", "Gb/s", "Gbit/s"),
    # temperature, angle
    "celsius": ("°C", "oC", "độ C", "ºC", "⁰C"),
    "fahrenheit": ("°F", "độ F"),
    "degree": ("°",),
    # shares
    "percentage-point": ("điểm phần trăm", "điểm %", "điểm%", "đpt"),
    "permille": ("‰", "phần nghìn", "phần ngàn"),
    "part-per-million": ("ppm", "phần triệu"),
}

_CAPITALS_MATTER = frozenset(("V", "W", "CV", "MB", "KB", "kB", "GB", "Gb", "TB"))

UNITS: dict[str, str] = {}
"""Each written form in its own case and, where no other unit is written so, in lower case, and its id."""

for _unit, _forms in _ROWS.items():
    for _form in _forms:
        UNITS[_form] = _unit
for _unit, _forms in _ROWS.items():
    for _form in _forms:
        if _form not in _CAPITALS_MATTER:
            UNITS.setdefault(_form.lower(), _unit)

SYMBOLS: dict[str, str] = {unit: forms[0] for unit, forms in _ROWS.items()}
"""The usual form of each unit."""
