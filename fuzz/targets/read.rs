//! Reads one file of a network.

#![no_main]

#[allow(dead_code, reason = "each target runs one of them")]
#[path = "../bodies.rs"]
mod bodies;

libfuzzer_sys::fuzz_target!(|data: &[u8]| bodies::read_file(data));
