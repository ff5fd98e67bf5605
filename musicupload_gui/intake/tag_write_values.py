"""Turns field values into the texts that go into tags, and says how these will be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from musicupload_gui.intake.tag_values import field_values

Wanted = Mapping[str, tuple[str, ...]]
"""By field the texts of its tag; none removes it."""

_SEPARATOR = "; "
_SEVERAL = frozenset(
    {
        "artist",
        "album_artist",
        "genre",
        "isrc",
        "iswc",
        "composer",
        "publisher",
        "label",
        "language",
        "mood",
    }
)
"""Fields in which a semicolon stands between several values."""
_ADVISORY = {"yes": "1", "no": "0"}


def wanted(values: Mapping[str, str]) -> Wanted:
    """What to write for these values: without what no tag can hold, several values apart."""
    return {field: _texts(field, text) for field, text in values.items()}


def as_read(field: str, texts: Sequence[str]) -> str:
    """How the reader will show a field that holds these texts."""
    return field_values({field: ("it",)}, {"it": texts}).get(field, "")


def joined(texts: Sequence[str]) -> str:
    """The same as one text, for tags that hold no more."""
    return _SEPARATOR.join(texts)


def places(
    candidates: Sequence[str], found: Mapping[str, Sequence[str]], default: str
) -> tuple[str, ...]:
    """The names to write under: the one that is believed, and those that said the same.

    `found` has the texts by name. Where the tag has none of the names, it is the default.
    """
    present = [name for name in candidates if name in found]
    return tuple(n for n in present if found[n] == found[present[0]]) or (default,)


def with_total(text: str, old: str) -> str:
    """A track number with how many there are, where the tag knew that (`3/12`) and we do not."""
    _, slash, total = old.partition("/")
    return f"{text}/{total}" if slash and "/" not in text else text


def _texts(field: str, value: str) -> tuple[str, ...]:
    # NUL ends texts in some tags; half a surrogate pair has no UTF-8 form.
    text = value.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    shown = as_read(field, [text])
    if not shown:
        return ()
    if field == "explicit":
        return (_ADVISORY[shown],)
    parts = tuple(text.split(_SEPARATOR))
    return parts if field in _SEVERAL and as_read(field, parts) == shown else (text,)
