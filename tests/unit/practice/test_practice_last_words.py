"""An answer that ends its connection, and an answer of any bytes."""

from __future__ import annotations

import httpx

from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice

INTENT = {"fileName": "a.wav", "contentType": "audio/wav", "byteSize": 5}


def test_hanging_up_comes_after_the_work(practice: Practice, swayzio: httpx.Client) -> None:
    practice.faults.add(Fault(FaultKind.HANG_UP, "swayzio"))
    reply = swayzio.post("/uploads", json=INTENT)
    assert (reply.status_code, reply.headers["connection"]) == (201, "close")
    assert len(practice.swayzio.uploads) == 1
    assert "connection" not in swayzio.post("/uploads", json=INTENT).headers


def test_raw_bytes_are_answered_as_they_are(practice: Practice, swayzio: httpx.Client) -> None:
    practice.faults.add(Fault(FaultKind.STATUS, "swayzio", status=403, raw=b"<Error/>"))
    reply = swayzio.post("/uploads", json=INTENT)
    assert (reply.status_code, reply.content) == (403, b"<Error/>")
