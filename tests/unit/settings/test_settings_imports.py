"""What a secret is can be known without loading the keyring library."""

from __future__ import annotations

import subprocess
import sys


def test_promises_about_secrets_need_no_keyring_library() -> None:
    program = "import sys, musicupload_gui.settings.secret_store; print('keyring' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
