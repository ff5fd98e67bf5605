"""Lets each part of the measurements run as a program of its own, alone or for the whole table."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from frame import Row, table
from rich.console import Console

Measure = Callable[[int], Sequence[Row]]
"""Measures so many rounds of ours and the peer's, each round side by side."""
ROUNDS = 5


def alone(measure: Measure) -> int:
    """Measure, print the table, and write the rows to `--json FILE` when asked."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows = measure(chosen.rounds)
    if chosen.json:
        chosen.json.write_text(json.dumps([row.as_json() for row in rows]), encoding="utf-8")
    Console(file=sys.stderr, width=200).print(table(rows))
    return 0
