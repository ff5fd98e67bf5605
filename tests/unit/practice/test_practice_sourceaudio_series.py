"""Practice SourceAudio takes one upload at a time, and finishes it whoever is still listening."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.sourceaudio import PRACTICE_SOURCEAUDIO_TOKEN
from musicupload_gui.practice.sourceaudio_site import SourceAudioSite

Call = Callable[..., Any]
Staged = Callable[..., str]
Eventually = Callable[[Callable[[], bool]], None]


@dataclass
class SlowHost:
    """Has a file that it gives to one visitor, when it is told to."""

    url: str
    is_asked: threading.Event = field(default_factory=threading.Event)
    may_answer: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def host() -> Generator[SlowHost]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(10)
        slow = SlowHost(f"http://127.0.0.1:{listener.getsockname()[1]}/slow.mp3")

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                slow.is_asked.set()
                slow.may_answer.wait(10)
                connection.sendall(b"HTTP/1.0 200 OK\r\n\r\nmusic")

        serving = threading.Thread(target=serve)
        serving.start()
        yield slow
        slow.may_answer.set()
        serving.join()


@pytest.fixture
def impatient(practice: Practice, host: SlowHost) -> Generator[socket.socket]:
    """A client whose upload hangs at the slow host."""
    address = httpx.URL(practice.sourceaudio_address)
    assert address.port
    body = urlencode({"token": PRACTICE_SOURCEAUDIO_TOKEN, "url": host.url})
    lines = [
        "POST /api/import/upload HTTP/1.1",
        "Host: x",
        "Content-Type: application/x-www-form-urlencoded",
        f"Content-Length: {len(body)}",
    ]
    with socket.create_connection((address.host, address.port), timeout=10) as client:
        client.sendall("\r\n".join([*lines, "", body]).encode())
        assert host.is_asked.wait(10)
        yield client


@pytest.mark.usefixtures("impatient")
def test_a_second_upload_is_denied_and_counted(
    site: SourceAudioSite, call: Call, staged: Staged
) -> None:
    site.tokens["437-other"] = "other@example.com"
    for token in (PRACTICE_SOURCEAUDIO_TOKEN, "437-other"):
        answer = call("import/upload", url=staged("a.mp3"), token=token)
        assert answer["error"].startswith("Simultaneous uploads are not allowed")
    assert (site.most_in_flight, site.denied_simultaneous) == (2, 2)
    assert not site.uploads


@pytest.mark.usefixtures("impatient")
def test_other_calls_are_not_denied(site: SourceAudioSite, call: Call) -> None:
    assert call("import/createJob")["job_id"] in site.jobs


def test_uploads_one_after_the_other_are_not_denied(
    site: SourceAudioSite, call: Call, staged: Staged
) -> None:
    for name in ("a.mp3", "b.mp3", "c.mp3"):
        assert call("import/upload", url=staged(name))["status"] == "uploaded"
    assert call("import/upload", url="nowhere")["error"]
    assert (site.most_in_flight, site.denied_simultaneous) == (1, 0)


def test_an_import_goes_on_when_its_client_leaves(
    practice: Practice,
    site: SourceAudioSite,
    call: Call,
    host: SlowHost,
    impatient: socket.socket,
    eventually: Eventually,
) -> None:
    impatient.close()
    eventually(lambda: practice.seen[0].status == 499)
    assert "Simultaneous" in call("import/upload", url=host.url)["error"]
    assert not site.uploads
    host.may_answer.set()
    eventually(lambda: bool(site.uploads))
    assert next(iter(site.uploads.values())).stem == "slow"


@pytest.mark.usefixtures("impatient")
def test_an_import_under_way_does_not_hold_up_the_end(
    practice: Practice, site: SourceAudioSite, call: Call, staged: Staged
) -> None:
    practice.stop()
    practice.start()
    assert call("import/upload", url=staged("a.mp3"))["status"] == "uploaded"
    assert (len(site.uploads), site.denied_simultaneous) == (1, 0)


def test_a_lost_answer_is_of_an_upload_that_was_made(
    practice: Practice, site: SourceAudioSite, call: Call, staged: Staged
) -> None:
    practice.faults.add(Fault(FaultKind.LOST_ANSWER, "sourceaudio", "POST", "/upload"))
    with pytest.raises(httpx.RemoteProtocolError):
        call("import/upload", url=staged("a.mp3"))
    assert len(site.uploads) == 1
    assert call("import/checkJob", job_id=site.default_job_id) == {"q": 1}
