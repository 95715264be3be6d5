//! Words of step 3.

words! {}
