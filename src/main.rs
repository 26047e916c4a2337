//! Hands the arguments to the command line.

fn main() {}
