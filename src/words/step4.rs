//! Words of step 4.

words! {}
