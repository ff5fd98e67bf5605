"""The peer: httpx as it comes, doing for each file of a folder what Swayzio's flow asks for.

`python bare_httpx.py ADDRESS FOLDER`: eight workers, one client, no journal, no list, no window.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx

WORKERS = 8
PEAKS = [0.5] * 800
"""As many as our own finalize sends."""


async def main(address: str, folder: Path) -> None:
    files = iter(sorted(folder.iterdir()))
    async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
        await asyncio.gather(*(_work(client, files) for _ in range(WORKERS)))


async def _work(client: httpx.AsyncClient, files: Iterator[Path]) -> None:
    api = "/api/swayzio/v1"
    key = {"Authorization": "Bearer of-the-bench"}
    for path in files:
        body = {"fileName": path.name, "contentType": "audio/wav", "byteSize": path.stat().st_size}
        intent = (await client.post(f"{api}/uploads", json=body, headers=key)).json()
        content = path.read_bytes()
        (await client.put(intent["signedUrl"], content=content)).raise_for_status()
        wave = {
            "durationMs": 580,
            "waveform": {"peaks": PEAKS, "sampleRateHz": 44100, "channels": 2},
        }
        uploads = f"{api}/uploads/{intent['uploadId']}/finalize"
        (await client.post(uploads, json=wave, headers=key)).raise_for_status()
        track = f"{api}/tracks/{intent['trackId']}"
        (await client.patch(f"{track}/metadata", json={"title": path.stem}, headers=key)).json()
        (await client.get(f"{track}/processing-status", headers=key)).json()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2])))
