"""Makes text from outside (tags, file names, services' answers) safe to show anywhere."""

from __future__ import annotations

from html import escape

LONGEST = 500
_MARK = "\N{REPLACEMENT CHARACTER}"
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_DIRECTIONS = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_UNSEEN = (0x200B, 0x2028, 0x2029, 0x2060, 0xFEFF)
_SURROGATES = range(0xD800, 0xE000)
_LINES = dict.fromkeys((*_CONTROLS, *_DIRECTIONS, *_UNSEEN, *_SURROGATES), _MARK) | {
    ord("\t"): " ",
    ord("\n"): "\n",
    ord("\r"): "",
}
_ONE_LINE = _LINES | {ord("\n"): " "}


def shown(text: str, *, keeps_lines: bool = False, longest: int = LONGEST) -> str:
    """At most `longest` characters; what could hide or reorder text shows as a mark."""
    if len(text) <= longest and text.isascii() and text.isprintable():
        return text
    return text[:longest].translate(_LINES if keeps_lines else _ONE_LINE)


def safe_tip(text: str) -> str:
    """A tool tip of outside text: Qt would take a title with angle brackets for HTML."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""
