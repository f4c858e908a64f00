import "./identify.css";
import { useRef, useState } from "preact/hooks";
import type { InterestScores } from "#catalogue/occupations.ts";
import { read } from "#http/client.ts";
import m from "#messages/identify";
import { client, useRead } from "#web/api.ts";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type { MatchAnswer } from "../schema/occupation.ts";
import type { Profile } from "../schema.ts";
import { FilterChips, type Filters } from "./filters.tsx";
import { FitMap } from "./fit-map.tsx";
import { InterestsEditor, InterestsGlance } from "./interests-editor.tsx";
import { type Keepable, KeepDialog } from "./keep-dialog.tsx";
import { RankedList } from "./ranked-list.tsx";
import { SearchBox } from "./search-box.tsx";
import { TargetsStrip } from "./targets-strip.tsx";
import { isFlat, useKeptInterests, useMatches } from "./use-matches.ts";

export function IdentifyPage() {
	const profile = useRead(["profile"], () => read(client.profile.$get()));
	return (
		<Loaded query={profile}>{(found) => <Screen profile={found} />}</Loaded>
	);
}

const middle: InterestScores = { R: 20, I: 20, A: 20, S: 20, E: 20, C: 20 };

/** The list as it was left, for whoever comes back from an occupation. */
const left: { filters: Filters; text: string } = { filters: {}, text: "" };

function Screen({ profile }: { profile: Profile }) {
	const [scores, setScores] = useState(() => scoresOf(profile) ?? middle);
	const [source, setSource] = useState(profile.interests?.source ?? "");
	const [isTouched, setTouched] = useState(false);
	const [isOpen, setOpen] = useState(profile.interests === null);
	const [filters, setFilters] = useState(left.filters);
	const [text, setText] = useState(left.text);
	const [keeping, setKeeping] = useState<Keepable>();
	Object.assign(left, { filters, text });

	useKeptInterests(scores, source, isTouched);
	const matches = useMatches(scores, filters);
	const targets = useRead(["target"], () => read(client.targets.$get()));
	const kept = new Set(
		(targets.data ?? []).flatMap((target) => target.occupationCode ?? []),
	);
	const answer = isFlat(scores) ? undefined : matches.data;
	const count = answer && countSentence(answer);
	const listHead = useRef<HTMLHeadingElement>(null);
	const fold = () => {
		setOpen(false);
		listHead.current?.focus({ preventScroll: true });
		scrollTo({ top: 0 });
	};
	return (
		<>
			{/* Nothing above the sliders may change while a finger is on one. */}
			<PageHead
				title={count && !isOpen ? m.rankedTitle() : m.pageTitle()}
				lead={count && !isOpen ? count : m.pageLead()}
			/>
			{targets.data?.length ? <TargetsStrip targets={targets.data} /> : null}
			<div class="idf-split">
				<div class="idf-place-interests">
					{isOpen ? (
						<InterestsEditor
							scores={scores}
							source={source}
							onScores={(next) => {
								setScores(next);
								setTouched(true);
							}}
							onSource={(next) => {
								setSource(next);
								setTouched(true);
							}}
							onDone={isFlat(scores) ? undefined : fold}
						/>
					) : (
						<InterestsGlance
							scores={scores}
							source={source || m.interestsOwn()}
							onChange={() => setOpen(true)}
						/>
					)}
				</div>
				<section class="idf-place-list stack" aria-labelledby="idf-list">
					<h2 id="idf-list" ref={listHead} tabIndex={-1}>
						{m.listTitle()}
					</h2>
					{targets.data?.length === 0 ? <p>{m.targetsNone()}</p> : null}
					<SearchBox
						text={text}
						onText={setText}
						kept={kept}
						onKeep={setKeeping}
					/>
					{text.trim() === "" ? (
						<>
							{answer ? (
								<>
									<FilterChips filters={filters} onFilters={setFilters} />
									{isOpen ? <p class="small">{count}</p> : null}
									<RankedList answer={answer} kept={kept} onKeep={setKeeping} />
								</>
							) : (
								<p class="idf-waiting">{m.interestsFlat()}</p>
							)}
							<Fault error={matches.error} />
						</>
					) : null}
				</section>
				{answer && answer.matches.length > 0 ? (
					<div class="idf-place-map">
						<FitMap {...answer} />
					</div>
				) : null}
			</div>
			{keeping ? (
				<KeepDialog what={keeping} onClose={() => setKeeping(undefined)} />
			) : null}
		</>
	);
}

function countSentence({ passed, total }: MatchAnswer): string {
	return passed === total
		? m.rankedAll({ total })
		: m.rankedLead({ passed, total });
}

function scoresOf({ interests }: Profile): InterestScores | undefined {
	if (!interests) return undefined;
	const { R, I, A, S, E, C } = interests;
	return { R, I, A, S, E, C };
}
