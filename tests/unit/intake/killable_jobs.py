"""Functions for helpers to run in tests; imports nothing but the standard library."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path


def square(number: int) -> int:
    return number * number


def pid(_: object) -> int:
    return os.getpid()


def modules(_: object) -> list[str]:
    return sorted(sys.modules)


def fail(text: str) -> None:
    raise LookupError(text)


def fail_unpicklably(_: object) -> object:
    return lambda: None


def die(code: int) -> None:
    os._exit(code)


def recurse(_: object) -> None:
    recurse(_)


def take_memory(size_bytes: int) -> int:
    return len(bytearray(size_bytes))


def spin(_: object) -> None:
    while True:
        pass


def say_pid_and_sleep(path: str) -> None:
    target = Path(path)
    written = target.with_suffix(".part")
    written.write_text(str(os.getpid()))
    written.replace(target)
    time.sleep(600)
