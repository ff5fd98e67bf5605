"""From an Upload to a Receipt: one file per vendor, one module for all HTTP."""
