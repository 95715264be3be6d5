//! Words of the manager's guide: the talks, the private notes and the advice. It says «du».

words! {}
