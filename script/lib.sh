# What the scripts beside this file share. Read with `source`, never run.
# It changes to the root of the repository and puts the tools on the PATH.

# With CDPATH set, `cd` may go elsewhere and prints where it went.
unset CDPATH
# Trunk reads NO_COLOR as a yes/no option and stops at the usual NO_COLOR=1.
unset NO_COLOR

# A path that somebody typed is meant from here, not from the root.
# shellcheck disable=SC2034 # script/test reads it
started_in=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
# $0 may no longer lead anywhere after the cd.
me=script/$(basename "$0")

# node_modules/.bin comes first: a wasm-opt of the system is often too old for what rustc writes.
export PATH="$PWD/node_modules/.bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

wasm_target=wasm32-unknown-unknown

die() {
  echo "$me: $*" >&2
  exit 1
}

have() {
  command -v "$1" >/dev/null 2>&1
}

# The comment at the top of a script is also its help.
help_and_exit() {
  sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$me"
  exit 0
}

has_wasm_target() {
  [ -d "$(rustc --print target-libdir --target "$wasm_target" 2>/dev/null)" ]
}

# Trunk leaves wasm-opt out in silence when it is switched off, and the app grows by a third:
# so we look for ourselves that there is one, ours, and that it runs.
need_wasm_opt() {
  [ "$(command -v wasm-opt)" = "$PWD/node_modules/.bin/wasm-opt" ] ||
    die "wasm-opt is missing. Run script/setup (it comes with the npm package binaryen)."
  wasm-opt --version >/dev/null 2>&1 ||
    die "wasm-opt is there but does not run. It needs node 18 or newer; this is node $(node --version)."
}

# Everything is fetched here, once, so that the builds after it can run without a network.
fetch_crates() {
  local host
  host=$(rustc -vV | sed -n 's/^host: //p')
  cargo fetch --locked --target "$wasm_target" --target "$host"
}

# WebKit's journeys need its driver, the small browser that comes with it, and a screen that is none.
has_webkit() {
  have WebKitWebDriver && have xvfb-run && have xauth && compgen -G '/usr/lib/*/webkit*gtk-*/MiniBrowser' >/dev/null
}
