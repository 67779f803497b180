import { formatNumber } from '../../campaign/format.ts';
import { kinds } from '../../campaign/kinds.ts';
import type { Scene } from '../../scene/scene.ts';
import { newestTotal } from '../../scene/totals.ts';
import { type Growing, growingSince } from './stages.ts';

/** A number in large type, with what it counts. */
export interface Figure {
	value: string;
	label: string;
	/** The number once more, where it is a length of time that grows. */
	grows?: Growing | undefined;
}

/**
 * The numbers that matter most, by kind: the time from launch to answer, the time that a question has waited, the
 * questions answered, the posts counted. What the headline says already is not said again.
 */
export function figuresOf(scene: Scene): Figure[] {
	return [answerFigure(scene), questionsFigure(scene), postsFigure(scene)].filter(
		(figure) => figure !== undefined,
	);
}

function answerFigure(scene: Scene): Figure | undefined {
	const { campaign, words, phase, timeToAnswer, answeredAt, solvedAt } = scene;
	const { figure } = words.progress;
	if (timeToAnswer !== undefined) {
		if (phase === 'answered' || phase === 'solved') return undefined;
		return { value: words.duration(timeToAnswer), label: figure.toAnswer };
	}
	const waits =
		kinds[campaign.kind].countsWaiting && answeredAt === undefined && solvedAt === undefined;
	if (!waits || !campaign.starts || phase !== 'paused') return undefined;
	const { at: since } = campaign.starts;
	const value = words.duration(scene.now - since);
	const grows = growingSince(scene, since, (days) => days);
	// What is said in hours or minutes does not grow day by day.
	return { value, label: figure.without, grows: grows.text === value ? grows : undefined };
}

function questionsFigure({ campaign, words, wordsLang, now }: Scene): Figure | undefined {
	const { questions } = campaign;
	if (!kinds[campaign.kind].countsWaiting || questions.length === 0) return undefined;
	const answered = questions.filter(
		(question) => question.answer && (!question.answered || question.answered.at <= now),
	);
	const { of, questions: label } = words.progress.figure;
	const said = (count: number) => formatNumber(count, wordsLang);
	return { value: of(said(answered.length), said(questions.length)), label };
}

function postsFigure(scene: Scene): Figure | undefined {
	const { campaign, words, wordsLang } = scene;
	const total = newestTotal(scene);
	if (total === 0) return undefined;
	const { counted, countedOf } = words.progress.figure;
	const label = campaign.goal ? countedOf(campaign.goal) : counted;
	return { value: formatNumber(total, wordsLang), label };
}
