//! Words of step 2.

words! {}
