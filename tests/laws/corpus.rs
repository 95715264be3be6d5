//! The corpus: every check over the same random histories, each history lived once.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use samskab::document::Seeded;

use super::check::{self, Check};
use super::history::{Merge, Plan, World, merge};

/// How many histories every law must survive in a normal run.
const HISTORIES: u64 = 10_000;

/// By law the seeds of the histories that broke it, with what was seen.
type Failures = BTreeMap<&'static str, Vec<(u64, String)>>;

/// Fails when a history broke the law, and shows the shortest one that can be made of it.
pub fn assert_holds(law: &str) {
    static FAILURES: OnceLock<Failures> = OnceLock::new();
    let failures = FAILURES.get_or_init(|| run(seeds(), merge));
    let Some(found) = failures.get(law) else { return };
    let check = check::ALL.iter().find(|(name, _)| *name == law).expect("the law has a check").1;
    let plan = shortest(Plan::random(found[0].0), check, merge);
    let why = broken(&plan, check, merge).unwrap_or_default();
    panic!("broken by {} histories, the first of seed {}: {why}\n{plan:#?}", found.len(), found[0].0);
}

fn seeds() -> std::ops::Range<u64> {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    match number("LAWS_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("LAWS_HISTORIES").unwrap_or(HISTORIES),
    }
}

/// Lives the histories of these seeds with that merge and checks all laws in each.
pub fn run(seeds: std::ops::Range<u64>, merge: Merge) -> Failures {
    let next = AtomicU64::new(seeds.start);
    let worker = || {
        let mut failures = Failures::new();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds.end {
                return failures;
            }
            let plan = Plan::random(seed);
            let world = World::live(&plan, merge);
            for &(law, check) in check::ALL {
                if let Err(why) = check(&world, &mut Seeded(seed ^ 0xa5a5)) {
                    failures.entry(law).or_default().push((seed, why));
                }
            }
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut all = Failures::new();
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        for failures in workers.into_iter().map(|worker| worker.join().expect("a history runs to its end")) {
            failures.into_iter().for_each(|(law, found)| all.entry(law).or_default().extend(found));
        }
    });
    all.values_mut().for_each(|found| found.sort());
    all
}

/// What breaks the law in that history, if anything does.
fn broken(plan: &Plan, check: Check, merge: Merge) -> Option<String> {
    let lived = catch_unwind(AssertUnwindSafe(|| {
        check(&World::live(plan, merge), &mut Seeded(plan.seed ^ 0xa5a5)).err()
    }));
    // A history that no longer runs is not a shorter example of the same trouble.
    lived.unwrap_or(None)
}

/// Leaves out steps for as long as the history still breaks the law.
fn shortest(mut plan: Plan, check: Check, merge: Merge) -> Plan {
    let mut chunk = plan.steps.len() / 2;
    while chunk > 0 {
        let mut at = 0;
        while at < plan.steps.len() {
            let shorter = plan.without(at, chunk);
            if broken(&shorter, check, merge).is_some() {
                plan = shorter;
            } else {
                at += chunk;
            }
        }
        chunk /= 2;
    }
    plan
}

/// A corpus in which nothing happens would satisfy every law.
#[test]
fn the_histories_are_not_dull() {
    let (mut disagreements, mut contested, mut bin, mut items, mut old) = (0, 0, 0, 0, 0);
    for seed in 0..500 {
        let world = World::live(&Plan::random(seed), merge);
        disagreements += world.all.0.disagreements().len();
        contested += world.all.0.contested().len();
        bin += world.all.0.bin().len();
        items += world.all.0.items().count();
        old += world.old.len();
    }
    let seen =
        format!("{disagreements} wordings, {contested} contested, {bin} deleted, {items} items, {old} files");
    assert!(disagreements > 500 && contested > 150 && bin > 500 && items > 3000 && old > 300, "{seen}");
}
