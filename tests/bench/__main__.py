"""Measures everything of DESIGN section 10: `uv run python tests/bench`, one table, one command.

Each part is a program of its own, so that none pays for what another has loaded; `--part one_file`
measures that part alone. The machine should have nothing else to do: about half an hour.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from frame import Row, table
from parts import ROUNDS
from rich.console import Console

HERE = Path(__file__).resolve().parent
PARTS = ("one_file", "many_files", "far_away", "tags", "decoding", "start", "list_rows", "growth")
_DERIVED = {"median", "is_met"}


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests/bench", description=__doc__)
    parser.add_argument("--part", action="append", choices=PARTS, help="only this; repeatable")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--json", type=Path, help="a file for every figure")
    parser.add_argument("--plot", type=Path, help="a PNG that shows how time and memory grow")
    chosen = parser.parse_args()
    plot = ["--plot", str(chosen.plot.absolute())] if chosen.plot else []
    rows = [
        row
        for name in chosen.part or PARTS
        for row in measured(name, chosen.rounds, plot if name == "growth" else ())
    ]
    Console(width=200).print(table(rows))
    if chosen.json:
        text = json.dumps([row.as_json() for row in rows], indent=2)
        chosen.json.write_text(text + "\n", encoding="utf-8")
    return 0 if all(row.is_met is not False for row in rows) else 1


def measured(name: str, rounds: int, more: Sequence[str] = ()) -> Iterable[Row]:
    """The rows of one part, measured in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "rows.json"
        command = [sys.executable, HERE / f"{name}.py", "--rounds", str(rounds), "--json", answer]
        command += more
        subprocess.run(command, check=True)
        for row in json.loads(answer.read_text(encoding="utf-8")):
            yield Row(**{key: value for key, value in row.items() if key not in _DERIVED})


if __name__ == "__main__":
    sys.exit(main())
