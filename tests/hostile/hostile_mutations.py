"""Damage as chance makes it: the same seed and number always spoil a file in the same way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random

_SIZES = (b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\0\0\0\1")
_HEAD_BYTES = 400
_MOST_SPOTS = 6


def mutated(plain: Mapping[str, bytes], seed: int, number: int) -> tuple[str, bytes]:
    """The suffix and the content of one spoilt file."""
    chance = Random(f"{seed}/{number}")  # a text, so that neighbours have nothing in common
    suffix = sorted(plain)[number % len(plain)]
    data = bytearray(plain[suffix])
    for _ in range(chance.randint(1, 3)):
        chance.choice(_WAYS)(chance, data, list(plain.values()))
    return suffix, bytes(data) or b"\0"


def _place(chance: Random, data: bytearray) -> int:
    """Somewhere in the file; most often in the first bytes, where sizes and kinds stand."""
    room = min(len(data), _HEAD_BYTES) if chance.random() < 0.6 else len(data)
    return chance.randrange(max(room, 1))


def _overwrite(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    for _spot in range(chance.randint(1, _MOST_SPOTS)):
        at = _place(chance, data)
        data[at : at + 1] = chance.randbytes(1)


def _lie_about_size(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    at = _place(chance, data) & ~1
    size = chance.choice(_SIZES)
    data[at : at + 4] = size if chance.random() < 0.5 else size[::-1]


def _cut(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    del data[_place(chance, data) :]


def _take_out(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    at = _place(chance, data)
    del data[at : at + chance.randint(1, 300)]


def _repeat(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    at = _place(chance, data)
    data[at:at] = data[at : at + chance.randint(1, 300)] * chance.randint(1, 20)


def _put_in_another(chance: Random, data: bytearray, others: Sequence[bytes]) -> None:
    other = chance.choice(others)
    start = chance.randrange(len(other))
    at = _place(chance, data)
    data[at:at] = other[start : start + chance.randint(1, 2_000)]


_WAYS: tuple[Callable[[Random, bytearray, Sequence[bytes]], None], ...] = (
    _overwrite, _lie_about_size, _lie_about_size, _cut, _take_out, _repeat, _put_in_another,
)  # fmt: skip
