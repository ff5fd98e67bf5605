"""The one check command: format, lint, strict types, import contracts, tests; stops at the first.

`uv run tests/check.py`, the pre-commit hook (`--quick`, without the tests) and `.ci/run` all come
here. Further arguments go to pytest.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QUICK: tuple[tuple[str, ...], ...] = (
    ("ruff", "format", "--check", "--quiet", "."),
    ("ruff", "check", "--quiet", "."),
    ("pyright",),
    ("lint-imports", "--no-cache"),
    ("python", "packaging/translations.py", "--check"),
)


def main() -> int:
    """Run every step; returns the first exit code that is not 0."""
    arguments = sys.argv[1:]
    is_quick = "--quick" in arguments
    tests = [] if is_quick else [("pytest", *(a for a in arguments if a != "--quick"))]
    for command in (*QUICK, *tests):
        started = time.monotonic()
        program = shutil.which(command[0], path=sysconfig.get_path("scripts")) or command[0]
        code = subprocess.run([program, *command[1:]], cwd=ROOT, check=False)
        took_s = time.monotonic() - started
        print(f"{'ok' if code.returncode == 0 else 'FAILED':6} {took_s:6.1f} s  {command[0]}")
        sys.stdout.flush()
        if code.returncode:
            return code.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
