import "./identify.css";
import { useMemo, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { InterestScores } from "#catalogue/occupations.ts";
import { read } from "#http/client.ts";
import m from "#messages/identify";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import type { Profile } from "../schema.ts";
import type { Filters } from "./filters.tsx";
import { InterestsEditor } from "./interests-editor.tsx";
import { type Keepable, KeepDialog } from "./keep-dialog.tsx";
import { OwnWords } from "./own-words.tsx";
import { RankedSection } from "./ranked-section.tsx";
import { RankingMap } from "./ranking-map.tsx";
import { SaidPanel } from "./said-panel.tsx";
import { SearchBox } from "./search-box.tsx";
import { StartDoors } from "./start-doors.tsx";
import { TargetsStrip } from "./targets-strip.tsx";
import { isFlat, useKeptInterests } from "./use-kept-interests.ts";
import { useKeptWeights } from "./use-kept-weights.ts";
import { useRanking } from "./use-ranking.ts";

export function IdentifyPage() {
	const profile = useRead(["profile"], () => read(client.profile.$get()));
	return (
		<Loaded query={profile}>{(found) => <Screen profile={found} />}</Loaded>
	);
}

const middle: InterestScores = { R: 20, I: 20, A: 20, S: 20, E: 20, C: 20 };

/** The list as it was left, for whoever comes back from an occupation. */
const left: { text: string; filters: Filters } = { text: "", filters: {} };

function Screen({ profile }: { profile: Profile }) {
	const { query } = useLocation();
	const [scores, setScores] = useState(() => scoresOf(profile) ?? middle);
	const [source, setSource] = useState(profile.interests?.source ?? "");
	const [isTouched, setTouched] = useState(false);
	const [isEditing, setEditing] = useState(query.scores !== undefined);
	const [text, setText] = useState(left.text);
	const [keeping, setKeeping] = useState<Keepable>();
	const [asksWords, setAsksWords] = useState(false);
	const [filters, setFilters] = useState(left.filters);
	Object.assign(left, { text, filters });

	// Scores that were set elsewhere meanwhile, such as by the inventory, are taken over until a slider is moved here.
	const [seenAt, setSeenAt] = useState(profile.interests?.at);
	if (!isTouched && profile.interests?.at !== seenAt) {
		setSeenAt(profile.interests?.at);
		setScores(scoresOf(profile) ?? middle);
		setSource(profile.interests?.source ?? "");
	}
	useKeptInterests(scores, source, isTouched);
	const [weights, setWeights] = useKeptWeights();
	const hasScores = !isFlat(scores);
	const interests = useMemo(
		() => (hasScores ? scores : null),
		[hasScores, scores],
	);
	const ranking = useRanking(interests, weights, filters, profile.country);
	const targets = useRead(["target"], () => read(client.targets.$get()));
	const kept = new Set(
		(targets.data ?? []).flatMap((target) => target.occupationCode ?? []),
	);
	const listHead = useRef<HTMLHeadingElement>(null);
	const wordsHead = useRef<HTMLElement>(null);
	const searchPlace = useRef<HTMLDivElement>(null);
	const { said } = ranking;
	const hasSaid = hasScores || said.skills + said.abilities + said.values > 0;
	const isNew = !hasSaid && !isEditing;
	const focusSearch = () =>
		searchPlace.current?.querySelector("input")?.focus();
	const askWords = () => {
		setAsksWords(true);
		requestAnimationFrame(() => wordsHead.current?.focus());
	};
	const fold = () => {
		setEditing(false);
		listHead.current?.focus({ preventScroll: true });
		scrollTo({ top: 0 });
	};
	return (
		<>
			{/* Nothing above the sliders may change while a finger is on one. */}
			<PageHead
				title={ranking.list && !isEditing ? m.rankedTitle() : m.pageTitle()}
				lead={
					ranking.list && !isEditing
						? countSentence(ranking.list.passed.length, ranking.list.total)
						: m.pageLead()
				}
			/>
			{targets.data?.length ? <TargetsStrip targets={targets.data} /> : null}
			{isNew ? (
				<StartDoors
					onSearch={focusSearch}
					onOwnWords={askWords}
					onScores={() => setEditing(true)}
				/>
			) : null}
			<div class={isNew ? "stack" : "idf-split"}>
				{isNew ? null : (
					<div class="idf-place-interests stack">
						{isEditing ? (
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
								onDone={hasScores ? fold : undefined}
							/>
						) : (
							<SaidPanel
								scores={hasScores ? scores : undefined}
								source={source || m.interestsOwn()}
								{...said}
								weights={weights}
								onWeights={setWeights}
								onScores={() => setEditing(true)}
							/>
						)}
					</div>
				)}
				<section class="idf-place-list stack" aria-labelledby="idf-list">
					<h2 id="idf-list" ref={listHead} tabIndex={-1}>
						{isNew ? m.lookTitle() : m.listTitle()}
					</h2>
					{targets.data?.length === 0 && !isNew ? (
						<p>{m.targetsNone()}</p>
					) : null}
					<div ref={searchPlace}>
						<SearchBox
							text={text}
							onText={setText}
							kept={kept}
							onKeep={setKeeping}
						/>
					</div>
					{asksWords || !isNew ? (
						<OwnWords
							headRef={wordsHead}
							isOpen={asksWords}
							kept={kept}
							onKeep={setKeeping}
						/>
					) : null}
					{text.trim() === "" && !isNew ? (
						<RankedSection
							ranking={ranking}
							filters={filters}
							onFilters={setFilters}
							kept={kept}
							onKeep={setKeeping}
						/>
					) : null}
				</section>
				{ranking.list ? (
					<div class="idf-place-map">
						<RankingMap list={ranking.list} targets={kept} />
					</div>
				) : null}
			</div>
			{keeping ? (
				<KeepDialog what={keeping} onClose={() => setKeeping(undefined)} />
			) : null}
		</>
	);
}

function countSentence(passed: number, total: number): string {
	return passed === total
		? m.rankedAll({ total })
		: m.rankedLead({ passed, total });
}

function scoresOf({ interests }: Profile): InterestScores | undefined {
	if (!interests) return undefined;
	const { R, I, A, S, E, C } = interests;
	return { R, I, A, S, E, C };
}
