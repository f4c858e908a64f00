import m from "#messages/people-remember";
import type { MemoryPrompt } from "../rules/memory-prompt.ts";

// What a prompt asks, and what may bring somebody to mind.

export interface PromptWords {
	title: string;
	cues: string[];
}

export const promptWords: Record<MemoryPrompt, PromptWords> = {
	"target-does": {
		title: m.targetDoesTitle(),
		cues: [m.targetDoesCue1(), m.targetDoesCue2(), m.targetDoesCue3()],
	},
	"target-place": {
		title: m.targetPlaceTitle(),
		cues: [m.targetPlaceCue1(), m.targetPlaceCue2(), m.targetPlaceCue3()],
	},
	"target-knows": {
		title: m.targetKnowsTitle(),
		cues: [m.targetKnowsCue1(), m.targetKnowsCue2(), m.targetKnowsCue3()],
	},
	"target-learned": {
		title: m.targetLearnedTitle(),
		cues: [m.targetLearnedCue1(), m.targetLearnedCue2(), m.targetLearnedCue3()],
	},
	family: {
		title: m.familyTitle(),
		cues: [m.familyCue1(), m.familyCue2(), m.familyCue3()],
	},
	relatives: {
		title: m.relativesTitle(),
		cues: [m.relativesCue1(), m.relativesCue2(), m.relativesCue3()],
	},
	friends: {
		title: m.friendsTitle(),
		cues: [m.friendsCue1(), m.friendsCue2(), m.friendsCue3()],
	},
	"old-friends": {
		title: m.oldFriendsTitle(),
		cues: [m.oldFriendsCue1(), m.oldFriendsCue2(), m.oldFriendsCue3()],
	},
	"co-workers": {
		title: m.coWorkersTitle(),
		cues: [m.coWorkersCue1(), m.coWorkersCue2(), m.coWorkersCue3()],
	},
	"former-co-workers": {
		title: m.formerCoWorkersTitle(),
		cues: [
			m.formerCoWorkersCue1(),
			m.formerCoWorkersCue2(),
			m.formerCoWorkersCue3(),
		],
	},
	bosses: {
		title: m.bossesTitle(),
		cues: [m.bossesCue1(), m.bossesCue2(), m.bossesCue3()],
	},
	served: {
		title: m.servedTitle(),
		cues: [m.servedCue1(), m.servedCue2(), m.servedCue3()],
	},
	neighbours: {
		title: m.neighboursTitle(),
		cues: [m.neighboursCue1(), m.neighboursCue2(), m.neighboursCue3()],
	},
	teachers: {
		title: m.teachersTitle(),
		cues: [m.teachersCue1(), m.teachersCue2(), m.teachersCue3()],
	},
	classmates: {
		title: m.classmatesTitle(),
		cues: [m.classmatesCue1(), m.classmatesCue2(), m.classmatesCue3()],
	},
	clubs: {
		title: m.clubsTitle(),
		cues: [m.clubsCue1(), m.clubsCue2(), m.clubsCue3()],
	},
	faith: {
		title: m.faithTitle(),
		cues: [m.faithCue1(), m.faithCue2(), m.faithCue3()],
	},
	volunteering: {
		title: m.volunteeringTitle(),
		cues: [m.volunteeringCue1(), m.volunteeringCue2(), m.volunteeringCue3()],
	},
	parents: {
		title: m.parentsTitle(),
		cues: [m.parentsCue1(), m.parentsCue2(), m.parentsCue3()],
	},
	everyday: {
		title: m.everydayTitle(),
		cues: [m.everydayCue1(), m.everydayCue2(), m.everydayCue3()],
	},
	online: {
		title: m.onlineTitle(),
		cues: [m.onlineCue1(), m.onlineCue2(), m.onlineCue3()],
	},
	newcomers: {
		title: m.newcomersTitle(),
		cues: [m.newcomersCue1(), m.newcomersCue2(), m.newcomersCue3()],
	},
	compatriots: {
		title: m.compatriotsTitle(),
		cues: [m.compatriotsCue1(), m.compatriotsCue2(), m.compatriotsCue3()],
	},
};
