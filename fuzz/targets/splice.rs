//! Saves a change into a file.

#![no_main]

#[allow(dead_code, reason = "each target runs one of them")]
#[path = "../bodies.rs"]
mod bodies;

libfuzzer_sys::fuzz_target!(|data: &[u8]| bodies::splice_change(data));
