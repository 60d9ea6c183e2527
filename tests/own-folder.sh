#!/bin/sh
# own-folder.sh PROGRAM [ARGUMENT…]: runs a program in a session and a temporary folder of its own. Both go with the run
# however it ends: by itself, by Ctrl+C, or because whoever started it was killed. What earlier runs left, when this script was
# killed with them, is removed first; runs that still go on are left alone.
trap : INT TERM HUP

# when a process began, so that a number used again is not taken for it
began() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20; }

clear_away() {
    for again in 1 2 3 4 5 6 7 8 9 10; do rm -rf "$1" 2>/dev/null && return; sleep 0.2; done
}

temporary=${TMPDIR:-/tmp}
for left in "$temporary"/raadslag-run-*; do
    run=${left##*/raadslag-run-}
    if [ -d "$left" ] && [ "$(began "${run%-*}")" != "${run#*-}" ]; then
        [ -f "$left/session" ] && read -r session start <"$left/session" && [ "$(began "$session")" = "$start" ] && kill -s KILL -- "-$session"
        clear_away "$left"
    fi
done

# build.cs, and the command that has started it
for owner in "$PPID" "${RAADSLAG_RUN_OWNER:-$PPID}"; do
    kill -0 "$owner" 2>/dev/null || exit 130
done

folder=$temporary/raadslag-run-$$-$(began $$)
mkdir -m 711 "$folder" && mkfifo "$folder/alive" || exit 70
# what is started in the background would not hear Ctrl+C, nor would the programs that it starts
TMPDIR=$folder setsid env --default-signal=INT,QUIT "$@" 9>"$folder/alive" &
session=$!
# everything that the run starts holds the other end, also what leaves its session; it is closed when the last has ended
exec 8<"$folder/alive"
echo "$session $(began $session)" >"$folder/session"

watchers=
for owner in "$PPID" "${RAADSLAG_RUN_OWNER:-$PPID}"; do
    (
        trap '' INT TERM HUP
        tail -s 0.2 --pid="$owner" -f /dev/null
        kill -s TERM -- "-$session"
        sleep 3
        kill -s KILL -- "-$session"
    ) >/dev/null 2>&1 </dev/null &
    watchers="$watchers $!"
done

while wait "$session"; code=$?; kill -0 "$session" 2>/dev/null; do :; done # a signal ends the waiting, not the run
kill -s KILL -- "-$session" 2>/dev/null # what it started and did not end
for watcher in $watchers; do
    pkill -KILL -P "$watcher" 2>/dev/null
    kill -s KILL "$watcher" 2>/dev/null
done
timeout 20 cat <&8 # a server that still writes would put files into a folder while it is emptied
clear_away "$folder"
exit $code
