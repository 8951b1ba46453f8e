// Generated from the documents in this folder by scripts/generate-types.ts.
export interface paths {
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Listen to a call
         * @description Opens a stream of server-sent events with what caller and agent say, and with what the runtime does besides. Nothing is told twice and nothing of the past is told: a subscriber hears what happens from now on. When the call ends the stream says so and is closed. Every event is one flat object on one data line; event_type tells which of its members there are. A comment line now and then shows that the connection is alive.
         */
        get: operations["subscribeToLiveEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The moment a call was created, in milliseconds since the epoch, and six hexadecimal digits.
         * @example CALL-1770454800000-e5d1c2
         */
        CallId: string;
        Error: {
            /** @constant */
            status: false;
            /** @description What went wrong, for people. */
            errors: string[];
        };
        /**
         * @description The types of event that are known.
         * @enum {string}
         */
        LiveEventType: "sse_init" | "user_interim_transcription" | "user_transcription" | "tts_completed" | "sse_close" | "call_start" | "call_end" | "turn_latency" | "metrics" | "agent_node_state" | "hopping" | "knowledgebase" | "variable_extraction" | "pre_call_api" | "post_call_api" | "agent_error" | "agent_log" | "tool_call_start" | "tool_call_end" | "tool_call_error" | "call_cancelled" | "call_recording";
        /**
         * Format: date-time
         * @description ISO 8601 in UTC with milliseconds.
         */
        Moment: string;
        Metric: {
            /** @description The stage that was measured, e.g. stt, llm or tts. */
            processor: string;
            model?: string | null;
            /** @description Seconds until its first result. */
            value: number;
        };
        /** @description One event. Types differ only in which members they have, and all but event_type may be missing; members that are not listed here may come too. */
        LiveEvent: {
            /** @description What happened. The list of known types is not closed. */
            event_type: components["schemas"]["LiveEventType"] | string;
            /** @description Tells the event from all others of its call. */
            event_id?: string;
            timestamp?: components["schemas"]["Moment"];
            call_id?: components["schemas"]["CallId"];
            /**
             * Format: date-time
             * @description On sse_init and sse_close
             */
            event_time?: string;
            /** @description On user_interim_transcription */
            interim_transcription_text?: string;
            /** @description On user_transcription */
            user_transcription_text?: string;
            /** @description On tts_completed */
            tts_text?: string;
            /** @description On tts_completed, milliseconds that speech synthesis took. */
            tts_latency?: number;
            /** @description On call_start, the id of the line. */
            telephony_id?: string;
            /** @description On call_end, agent_log and agent_error. */
            metadata?: Record<string, unknown>;
            /** @description On turn_latency, seconds from the caller's last word to the agent's first. */
            turn_latency?: number;
            stt_api_ms?: number;
            stt_to_llm_ms?: number;
            smart_turn_ms?: number;
            llm_api_ms?: number;
            llm_to_tts_ms?: number;
            tts_api_ms?: number;
            tts_to_audio_ms?: number;
            /** @description The whole of the turn's latency in milliseconds. */
            total_turn_ms?: number;
            turn_index?: number;
            interrupted?: boolean;
            smart_turn_enabled?: boolean;
            metrics?: components["schemas"]["Metric"][];
            /** @description On tool calls, the turn that asked for the tool. */
            turn_id?: string;
            /** @description On tool calls, the same from start to end. */
            tool_call_id?: string;
            /** @description On tool calls, the tool. */
            function_name?: string;
            context?: Record<string, unknown>;
            /** @description On tool_call_end and tool_call_error, how long the tool took. */
            latency_ms?: number;
            success?: boolean;
            /** @description What a tool, an API or a knowledge base answered: any value. */
            response?: unknown;
            /** @description What went wrong: any value. */
            error?: unknown;
            node_id?: string;
            node_name?: string;
            node_type?: string;
            from_node_id?: string;
            to_node_id?: string;
            knowledge_base_id?: string;
            user_transcript?: string;
            latency?: number;
            variables?: Record<string, unknown>;
            variable_extraction_prompt?: string;
            method?: string;
            headers?: Record<string, unknown>;
            /** @description What was sent to an API: any value. */
            body?: unknown;
            timeout?: number;
            extracted_variables?: Record<string, unknown>;
            next_node_id?: string;
            recording_url?: string;
            /** @description On call_recording. */
            status?: string;
        };
    };
    responses: never;
    parameters: {
        /** @description The call to listen to. */
        callId: components["schemas"]["CallId"];
        /**
         * @description The organisation that a session acts for. Looked at only with a session cookie; the schema has no pattern because with a key any value is ignored.
         * @example 6a1f0c9e2b7d4835e0c1f2a9
         */
        organizationId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names this answer in the server's records; echoes the caller's x-request-id. */
        RequestIdHeader: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    subscribeToLiveEvents: {
        parameters: {
            query: {
                /** @description The call to listen to. */
                callId: components["parameters"]["callId"];
            };
            header?: {
                /**
                 * @description The organisation that a session acts for. Looked at only with a session cookie; the schema has no pattern because with a key any value is ignored.
                 * @example 6a1f0c9e2b7d4835e0c1f2a9
                 */
                "X-Organization-Id"?: components["parameters"]["organizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. The schema is that of one event. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LiveEvent"];
                };
            };
            /** @description bad_request: Invalid input. call_not_active: The call is over; a stream of it can be opened only while it is active. invalid_organization: X-Organization-Id: Expected 24 hexadecimal digits. invalid_call_id: Invalid call ID format. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. not_a_member: You are not a member of this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description call_not_found: Call log not found. organization_not_found: Organization not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}

/** The error codes that each operation raises itself. */
export interface raises {
  subscribeToLiveEvents: 'call_not_active' | 'call_not_found' | 'invalid_organization' | 'organization_not_found' | 'not_a_member';
}
