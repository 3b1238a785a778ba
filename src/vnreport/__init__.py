"""Reads the conventions of Vietnamese government reports: figures, dates, legal citations, sections."""

from vnreport.report import Report, parse

__all__ = ["Report", "parse"]
