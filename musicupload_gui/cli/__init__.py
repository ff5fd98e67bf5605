"""The headless `musicupload` command: the same engine, for scripts and for servers."""
