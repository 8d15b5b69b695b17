#!/usr/bin/env bash
# Copies what a running portal on SQLite keeps: all databases as they were at one moment, then the uploads that they name.
#   eng/backup-sqlite.sh DATABASES FILES TARGET
# DATABASES is Database:Directory, FILES is Files:Directory, TARGET a folder that is not there yet. Needs sqlite3.
# While the databases are copied nobody writes; pages that read go on.
set -euo pipefail
(($# == 3)) || { sed -n '2,5s/^# //p' "$0" >&2; exit 2; }
command -v sqlite3 >/dev/null || { echo "sqlite3 is not installed." >&2; exit 2; }
databases=$1 files=$2 target=$3
[[ ! -e $target ]] || { echo "$target is there already." >&2; exit 2; }
shopt -s nullglob
names=("$databases"/*.db)
((${#names[@]})) || { echo "There is no database in $databases." >&2; exit 2; }
mkdir -p "$target.part/databases"

# one session takes the turn to write in all databases at once: an event is either told and heard in the copies, or neither
coproc HOLD { exec sqlite3 -bail -batch :memory:; }
holder=$HOLD_PID
{
  echo ".timeout 60000"
  for i in "${!names[@]}"; do echo "ATTACH '${names[i]//\'/\'\'}' AS m$i;"; done
  echo "BEGIN IMMEDIATE; SELECT 'held';"
} >&"${HOLD[1]}"
# setting the timeout answers too
until [[ ${line:-} == held ]]; do
  read -r -t 120 line <&"${HOLD[0]}" || { echo "The databases could not be held." >&2; exit 1; }
done
for name in "${names[@]}"; do
  sqlite3 -bail "$name" ".backup '$target.part/databases/${name##*/}'"
done
echo "COMMIT;" >&"${HOLD[1]}"
exec {HOLD[1]}>&-
wait "$holder"

# a file is stored before the record that names it, so every record of the copies finds its file
[[ ! -d $files ]] || cp -a "$files" "$target.part/files"
for name in "$target.part"/databases/*.db; do
  [[ $(sqlite3 "$name" "PRAGMA integrity_check") == ok ]] || { echo "The copy of ${name##*/} is damaged." >&2; exit 1; }
done
mv "$target.part" "$target"
echo "Copied ${#names[@]} databases to $target."
