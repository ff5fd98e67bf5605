"""A release page on this machine, which answers as a test wants it to and notes who asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class ReleasePage:
    """What the page answers next, and the headers of everybody who asked."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    asked: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    address: str = ""

    def publish(self, tag: str, **more: Any) -> None:
        """Have this as the newest release from now on."""
        page = f"https://127.0.0.1/releases/{tag}"
        facts = {"tag_name": tag, "name": tag, "body": "", "html_url": page}
        self.body = json.dumps({**facts, "draft": False, "prerelease": False, **more}).encode()


@contextmanager
def release_page() -> Generator[ReleasePage]:
    """The page, as long as it is needed; it starts without a release."""
    page = ReleasePage(404)

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page.asked.append(dict(self.headers.items()))
            self.send_response(page.status)
            for name, value in page.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(page.body)))
            self.end_headers()
            self.wfile.write(page.body)

        def log_message(self, format: str, *args: object) -> None:
            """Tests print nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    page.address = f"http://127.0.0.1:{server.server_port}/releases/latest"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield page
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
