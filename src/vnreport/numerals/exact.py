"""Exact decimal arithmetic that no global context can change."""

from __future__ import annotations

import decimal
from decimal import Decimal

__all__ = ["plain", "scaled", "total"]

# Sums and shifts of decimals are exact at this precision, however many digits they have.
_EXACT = decimal.Context(prec=decimal.MAX_PREC, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN)


def scaled(value: Decimal, power: int) -> Decimal:
    """`value` times ten to the power, written without an exponent where it is a whole number.

    >>> scaled(Decimal("5.4"), 9)
    Decimal('5400000000')
    >>> scaled(Decimal("4.0"), 0)
    Decimal('4.0')
    """
    if not power:
        return value
    moved = _EXACT.scaleb(value, power)
    sign, digits, exponent = moved.as_tuple()
    if isinstance(exponent, int) and exponent > 0:
        return Decimal((sign, digits + (0,) * exponent, 0))
    return moved


def total(*values: Decimal) -> Decimal:
    """The exact sum.

    >>> total(Decimal("5000000000"), Decimal("400000000.5"))
    Decimal('5400000000.5')
    """
    result = Decimal(0)
    for value in values:
        result = _EXACT.add(result, value)
    return result


def plain(value: Decimal) -> str:
    """The digits of a decimal as the plain form writes them: no exponent, the written zeros kept.

    >>> plain(Decimal("1E+3")), plain(Decimal("4.0"))
    ('1000', '4.0')
    """
    return format(value, "f")
