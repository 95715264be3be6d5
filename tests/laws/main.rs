//! The laws of the document (design.md, section 3). Every law is one test that bears its name; the module with
//! the check says in full what the law means and where its limits are.
//!
//! Most laws are checked over one corpus of random histories, see [`corpus`]. More histories than usual, or one
//! alone: `LAWS_HISTORIES=100000` and `LAWS_SEED=17` in the environment.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod bytes;
mod check;
mod corpus;
mod file_by_hand;
mod found;
mod history;
mod mutants;
mod oracle;
mod twins;
mod typing;
mod undo;
mod way_back;

/// Makes each check of the corpus a test of the same name.
macro_rules! laws {
    ($($law:ident)*) => { $(
        #[test]
        fn $law() {
            crate::corpus::assert_holds(stringify!($law));
        }
    )* };
}

laws! {
    merge_is_commutative
    merge_is_associative
    merge_is_idempotent
    merge_is_absorbing
    merge_is_independent_of_order
    no_insert_is_lost
    the_values_kept_are_exactly_the_writes_nobody_overwrote
    deleting_what_was_edited_unseen_keeps_and_flags_it
    deleting_what_was_seen_deletes_it
    nothing_deleted_is_resurrected
    concurrent_texts_are_both_kept_and_the_same_one_is_shown
    unknown_fields_and_kinds_survive_an_older_build
    votes_after_merge_are_the_distinct_ballots
    a_file_edited_by_hand_loses_nothing_else
    a_failed_merge_or_open_changes_nothing
    opening_what_was_saved_gives_the_same_bytes
    erased_text_does_not_come_back
    undo_and_redo_put_things_back
    the_way_back_from_a_merge_leads_back
    the_changes_of_a_merge_are_what_its_tally_counts
    positions_and_order_are_the_same_in_every_copy
    honest_copies_are_never_called_twins
    merging_the_same_file_again_brings_nothing_new
}
