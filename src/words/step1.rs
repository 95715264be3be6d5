//! Words of step 1.

words! {}
