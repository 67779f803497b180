#!/bin/sh
# Commits the counted numbers, nothing else, and pushes them: keep-numbers.sh <repository> <branch>
# Ends with 0 where there was something new, 3 where there was nothing, 1 where it could not be pushed.
set -eu
repository=$1
branch=$2

find campaigns -name '*.counts.json' -exec git add -- {} +
if git diff --cached --quiet; then
	echo 'No new numbers: no commit, and nothing to rebuild.'
	exit 3
fi
git commit --quiet --message 'Count posts'

# Somebody may have pushed meanwhile: then their work goes first, and ours on top.
for attempt in 1 2 3; do
	if git push --quiet "$repository" "HEAD:$branch"; then
		echo 'New numbers are committed.'
		exit 0
	fi
	echo "Attempt $attempt did not succeed."
	git pull --quiet --rebase "$repository" "$branch" || {
		git rebase --abort || true
		break
	}
done
echo 'The numbers could not be pushed; the next run reads them again.' >&2
exit 1
