//! The two patterns of this room: a thing is a typed view of an item, a choice is an enum with codes.

/// Declares things: a struct that is read from an item of that kind, with a constant for the name of each
/// field (`Challenge::title` is `"title"`), so that a field is spelled in one place only.
macro_rules! things {
    ($($(#[$doc:meta])* $name:ident = $kind:literal { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            /// The id of the item.
            pub id: $crate::document::ItemId,
            /// The item that it belongs to, empty where it belongs to the process.
            pub parent: $crate::document::ItemId,
            $($(#[$field_doc])* pub $field: <$type as $crate::model::FieldType>::Value,)*
        }

        #[allow(non_upper_case_globals)]
        impl $name {
            $($(#[$field_doc])* pub const $field: &'static str = stringify!($field);)*
        }

        impl $crate::model::Thing for $name {
            const KIND: &'static str = $kind;
            const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];

            #[inline(never)]
            fn read(id: &str, item: &$crate::document::Item) -> Self {
                Self {
                    id: id.to_owned(),
                    parent: item.text($crate::document::PARENT).to_owned(),
                    $($field: <$type as $crate::model::FieldType>::read(item, stringify!($field)),)*
                }
            }
        }
    )* };
}

/// Declares choices: an enum whose members have a code for the file.
macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident = $code:literal,)+ })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$member_doc])* $member,)+ }

        impl $crate::model::Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$member),+];

            fn code(self) -> &'static str {
                match self { $(Self::$member => $code,)+ }
            }
        }
    )* };
}
