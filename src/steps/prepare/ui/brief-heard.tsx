import { read } from "#http/client.ts";
import m from "#messages/prepare";
import { client, useRead } from "#web/api.ts";
import { Loaded } from "#web/kit/states.tsx";
import type { Paper } from "../rules/paper.ts";
import { type Voice, voiceWords } from "../rules/voice.ts";
import { MoreOnScreen, paperClass } from "./more-on-screen.tsx";

function useHeard(targetId: string) {
	return useRead(
		["insight", targetId],
		() => read(client.insights[":id"].$get({ param: { id: targetId } })),
		{ onDevice: true },
	);
}

type Insights = NonNullable<ReturnType<typeof useHeard>["data"]>;
type Hypothesis = Insights["hypotheses"][number];
type Cell = Hypothesis["cells"][number];

const isSettled = ({ standing }: Hypothesis) =>
	standing === "yes" || standing === "no";

/** What one still wonders, each with what people said for and against it; what is settled comes last. */
export function Wondered({
	targetId,
	paper,
}: {
	targetId: string;
	paper: Paper;
}) {
	const heard = useHeard(targetId);
	return (
		<section class="sheet stack">
			<h2>{m.wonderTitle()}</h2>
			<Loaded query={heard}>
				{(found) => {
					const doubts = found.hypotheses.toSorted(
						(a, b) => Number(isSettled(a)) - Number(isSettled(b)),
					);
					return doubts.length === 0 ? (
						<p>{m.wonderNone()}</p>
					) : (
						<>
							<ul class="list">
								{doubts.map((doubt, at) => (
									<li key={doubt.id} class={paperClass(at, paper.doubts)}>
										<p class="said">{doubt.claim}</p>
										<small>{doubt.sentence}</small>
										<Voices
											doubt={doubt}
											insights={found}
											most={isSettled(doubt) ? 0 : paper.voices}
										/>
									</li>
								))}
							</ul>
							<MoreOnScreen count={doubts.length - paper.doubts} />
						</>
					);
				}}
			</Loaded>
		</section>
	);
}

const signs: Record<Cell["kind"], { sign: string; words: () => string }> = {
	supports: { sign: "+", words: m.voiceFor },
	contradicts: { sign: "−", words: m.voiceAgainst },
	both: { sign: "±", words: m.voiceBoth },
	heard: { sign: "·", words: m.voiceHeard },
	asked: { sign: "·", words: m.voiceHeard },
	"not-asked": { sign: "·", words: m.voiceHeard },
};

function Voices({
	doubt,
	insights,
	most,
}: {
	doubt: Hypothesis;
	insights: Insights;
	/** On paper. */
	most: number;
}) {
	const said = doubt.cells
		.flatMap(({ meetingId, kind, said }) =>
			said.map((words) => ({ meetingId, kind, words })),
		)
		.reverse();
	if (said.length === 0) return null;
	return (
		<ul class="brief-voices">
			{said.map(({ meetingId, kind, words }, at) => (
				<li key={`${meetingId} ${words}`} class={paperClass(at, most)}>
					<span class="brief-sign" aria-hidden="true">
						{signs[kind].sign}
					</span>
					<span>
						<span class="visually-hidden">{signs[kind].words()} </span>
						<span class="onepage-fact">{words}</span>
						<Who meetingId={meetingId} insights={insights} />
					</span>
				</li>
			))}
		</ul>
	);
}

function Who({
	meetingId,
	insights,
}: {
	meetingId: string;
	insights: Insights;
}) {
	const talk = insights.talks.find((one) => one.meetingId === meetingId);
	if (!talk) return null;
	const voice: Voice = talk.person;
	return <small class="source">{voiceWords(voice, talk.heldOn)}</small>;
}

/** What earlier people said beside what one wonders, the latest first. */
export function Heard({
	targetId,
	without = [],
	paper,
}: {
	targetId: string;
	/** Left out where the page is not made to be printed. */
	paper?: Paper;
	/** Talks whose sayings stand elsewhere on the page. */
	without?: readonly string[];
}) {
	const heard = useHeard(targetId);
	const most = paper?.heard ?? Number.POSITIVE_INFINITY;
	return (
		<section class="sheet stack">
			<h2>{m.heardTitle()}</h2>
			<Loaded query={heard}>
				{(found) => {
					const all = found.alsoLearned
						.filter(({ meetingId }) => !without.includes(meetingId))
						.toReversed();
					return all.length === 0 ? (
						<p>{found.talks.length === 0 ? m.heardNobody() : m.heardNone()}</p>
					) : (
						<>
							<ul class="list">
								{all.map(({ meetingId, kind, claim }, at) => (
									<li
										key={`${meetingId} ${claim}`}
										class={paperClass(at, most)}
									>
										<p class="said">
											{kind === "quote" ? `“${claim}”` : claim}
										</p>
										<Who meetingId={meetingId} insights={found} />
									</li>
								))}
							</ul>
							<MoreOnScreen count={all.length - most} />
						</>
					);
				}}
			</Loaded>
		</section>
	);
}
