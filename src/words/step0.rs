//! Words of step 0.

words! {}
