// SPDX-License-Identifier: EUPL-1.2
import { planWishes, type WishesProblem } from "../../engines/timetable/index.ts";
import { serve } from "../serve.ts";

serve({ wishes: (problem: WishesProblem, effort, report) => planWishes(problem, effort, report.better) });
