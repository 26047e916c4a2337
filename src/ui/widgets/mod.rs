//! Small values that draw themselves.
