"""Knows the words that name the versions of a song, and finds them at the ends of titles."""

from __future__ import annotations

import re

_ALIASES = {
    "Instrumental": "instrumental|inst|instr|instro|instrumental version|instrumental mix"
    "|inst version|inst mix|instr version|instr mix",
    "A cappella": "a cappella|acappella|acapella|a capella|accapella|acap|acapella version"
    "|a cappella version",
    "Clean": "clean|clean version|clean edit|clean mix|censored",
    "Explicit": "explicit|explicit version|dirty|dirty version",
    "Radio edit": "radio edit|radio version|radio cut",
    "TV track": "tv track|tv mix|tv version|tv",
    "Full mix": "full mix|full|full version|full length",
    "Main mix": "main mix|main|main version",
    "Original mix": "original mix|orig mix",
    "Original version": "original version|orig version",
    "Extended": "extended",
    "Extended mix": "extended mix|ext mix",
    "Extended version": "extended version|ext version",
    "Alternative mix": "alternative mix|alternate mix|alt mix",
    "Alternative version": "alternative version|alternate version|alt version|alt",
    "Alternative take": "alternative take|alternate take|alt take",
    "Underscore": "underscore|underscored|underscore mix|underscore version",
    "Cutdown": "cutdown|cut down",
    "Short version": "short version|short edit",
    "Backing track": "backing track|playback",
    "Karaoke": "karaoke|karaoke version",
    "Acoustic": "acoustic|acoustic version|acoustic mix",
    "Unplugged": "unplugged",
    "Live": "live|live version",
    "Demo": "demo|demo version",
    "Dub": "dub|dub mix|dub version",
    "VIP mix": "vip mix|vip",
    "Remastered": "remastered|remaster",
    "Sped up": "sped up|sped up version",
    "Slowed": "slowed|slowed version",
    "Sting": "sting|stinger",
    "Bumper": "bumper",
    "Loop": "loop",
    "Bed": "bed|music bed",
    "Stem": "stem",
    "Stems": "stems",
}
_KNOWN = {alias: wording for wording, words in _ALIASES.items() for alias in words.split("|")}

_PART = (
    r"(?:(?:lead|backing|background|main) )?"
    r"(?:drums?|bass|vocals?|vox|voices?|leads?|melody|percussion|perc|guitars?|gtrs?|piano|keys"
    r"|synths?|strings|brass|horns|choir|bgvs?|bvs?|pads?|beats?|rhythm|kick|snare|s?fx|organ"
    r"|808s?|woodwinds?|orchestra|claps?)"
)
_PARTS = rf"{_PART}(?:(?: and | & | \+ | ){_PART}){{0,3}}"
_WITHOUT = re.compile(rf"(?:no|without|w/o) (?P<parts>{_PARTS})")
_WITH = re.compile(rf"(?P<parts>{_PARTS}) (?P<how>only|up|down)")
_STEM = re.compile(rf"stems?[ :]+(?P<rest>\S.*)|(?P<parts>{_PARTS}(?: \d+)?) stems?")
_LENGTH = re.compile(
    r"""(?:(?:edit|cutdown|cut)[ ])?
    (?:(?P<amount>\d{1,3})[ ]?(?P<unit>s|secs?|seconds?|"|''|”|″)|0?:(?P<clock>\d\d))
    (?:[ ](?:edit|version|cut|cutdown|cut[ ]down|spot))?""",
    re.VERBOSE,
)
_DECADES = {50, 70, 80}
"""Before an s these are a sound of the past, not the length of a spot as 60s and 90s are."""
_NAMED = re.compile(
    r".+ (?:remix|rmx|mix|edit|version|rework|bootleg|dub|refix|vip|remaster(?:ed)?|cutdown|stems?"
    r"|demo)|remix|rmx|edit|remaster(?:ed)? \d{4}|live (?:at|in|from|on) .+"
    r"|(?:demo|take|loop|sting) \d{1,2}"
)
_ACRONYMS = {"808", "bgv", "bgvs", "bv", "bvs", "fx", "sfx"}
_DASHES = (" - ", " – ", " — ")
_MAX_WORDS = 8
_MAX_UNDERSCORES = 5


def recognise(text: str) -> str:
    """The standard wording of a version, such as "30s edit" for `30 sec`; others as they are.

    Case, and which of blank, hyphen and underscore stands between words, make no difference. The
    names of remixes and the like ("Kites Remix") are versions with no wording but their own.
    """
    pieces = [_wording(piece) for piece in text.split(",")]
    known = [piece for piece in pieces if piece is not None]
    if len(known) == len(pieces):
        return ", ".join(known)
    return _wording(text) or text


def is_version(text: str) -> bool:
    """Whether the text names a version, or several with commas between them."""
    return _wording(text) is not None or all(
        _wording(piece) is not None for piece in text.split(",")
    )


def split(title: str) -> tuple[str, str]:
    """A title without its version, and the version in standard wording ("" when it has none).

    Versions stand at the end: `Title (Inst)`, `Title [Inst]`, `Title - Inst`, `Title_Inst`; of
    several all are taken off. What names no version stays in the title: `Wait (For Me)`.
    """
    title = title.strip()
    versions: list[str] = []
    while found := _bracketed(title) or _dashed(title) or _underscored(title):
        title, version = found
        versions.insert(0, recognise(version))
    return title, ", ".join(versions)


def _bracketed(title: str) -> tuple[str, str] | None:
    if not title.endswith((")", "]")):
        return None
    start = max(title.rfind("("), title.rfind("["), 0)
    return _if_version(title[:start], title[start + 1 : -1])


def _dashed(title: str) -> tuple[str, str] | None:
    start = max(title.rfind(dash) for dash in _DASHES)
    return _if_version(title[:start], title[start + 3 :]) if start > 0 else None


def _underscored(title: str) -> tuple[str, str] | None:
    """Names of remixes are left alone: underscores do not say where such a name begins."""
    words = title.split("_")
    for first in range(max(1, len(words) - _MAX_UNDERSCORES), len(words)):
        head, tail = "_".join(words[:first]).strip(" _"), "_".join(words[first:])
        if head and _standard(_plain(tail)) is not None:
            return head, tail.strip()
    return None


def _if_version(head: str, tail: str) -> tuple[str, str] | None:
    head = head.rstrip(" _")
    return (head, tail.strip()) if head and is_version(tail) else None


def _wording(text: str) -> str | None:
    plain = _plain(text)
    return _standard(plain) or (text.strip() if _NAMED.fullmatch(plain) else None)


def _plain(text: str) -> str:
    """Small letters, single blanks, and no dots or colons after words."""
    return " ".join(re.sub(r"[.:]+(?=[\s_-]|$)|[\s_-]", " ", text.casefold()).split())


def _standard(plain: str) -> str | None:
    return _single(plain) or _pair(plain)


def _single(plain: str) -> str | None:
    return _KNOWN.get(plain) or _length(plain) or _parts(plain) or _stem(plain)


def _pair(plain: str) -> str | None:
    """Two versions in one, as in `30s instrumental`; a length is named last."""
    words = plain.split()[: _MAX_WORDS + 1]
    if len(words) > _MAX_WORDS:
        return None
    for first in range(1, len(words)):
        head, tail = _single(" ".join(words[:first])), _single(" ".join(words[first:]))
        if head is None or tail is None:
            continue
        if _length(" ".join(words[:first])):
            head, tail = tail, head
        return f"{head} {tail if tail[1].isupper() else tail[0].lower() + tail[1:]}"
    return None


def _length(plain: str) -> str | None:
    match = _LENGTH.fullmatch(plain)
    if match is None:
        return None
    seconds = int(match["amount"] or match["clock"])
    is_decade = match["unit"] == "s" and seconds in _DECADES
    return None if is_decade or not seconds else f"{seconds}s edit"


def _parts(plain: str) -> str | None:
    if match := _WITHOUT.fullmatch(plain):
        return f"No {_spelled(match['parts'])}"
    if match := _WITH.fullmatch(plain):
        parts = _spelled(match["parts"])
        return f"{parts[0].upper()}{parts[1:]} {match['how']}"
    return None


def _stem(plain: str) -> str | None:
    match = _STEM.fullmatch(plain)
    return f"Stem: {_spelled(match['rest'] or match['parts'])}" if match else None


def _spelled(parts: str) -> str:
    words = parts.split()
    return " ".join(word.upper() if word in _ACRONYMS else word for word in words)
