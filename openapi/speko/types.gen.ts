// Generated from the documents in this folder by scripts/generate-types.ts.
export interface paths {
    "/v1/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * One call in full
         * @description The call with its transcript so far, its transfers, and its report once there is one. A live call grows between two reads.
         */
        get: operations["getCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * What happened in a call
         * @description The lifecycle, telephony and transfer events of the call so far, oldest first. The list is not paged and only grows.
         */
        get: operations["listCallEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * What came of a call
         * @description The report appears shortly after the end. It is heuristic at first; analysis then rewrites summary, outcome and structured_data. Until there is one the answer is 404.
         */
        get: operations["getCallReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/report/finalize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish the report now
         * @description Runs the analysis of an ended call if it has not run yet, and offers to send the post-call webhook again. Doing it twice gives the same report.
         */
        post: operations["finalizeCallReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Where the recording is
         * @description A signed URL of the audio, once the recording is ready. Ask again for a fresh one; never build it.
         */
        get: operations["getCallRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/transfers/blind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the caller to another number
         * @description The caller is referred to the destination without anybody announcing the call. When the destination takes it, this call ends.
         */
        post: operations["blindTransferCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/transfers/warm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Introduce the caller to a colleague
         * @description A colleague is called into a consultation room and hears what it is about; then the transfer is completed or cancelled. With several destinations the next one is tried when one does not take the call. The caller is on hold meanwhile.
         */
        post: operations["warmTransferCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/transfers/{transferId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
                /** @description The attempt to reach one destination. */
                transferId: components["parameters"]["transferId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect the colleague with the caller
         * @description Joins the colleague of a warm transfer that is in screening to the caller's room. The agent leaves.
         */
        post: operations["completeWarmTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/transfers/{transferId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
                /** @description The attempt to reach one destination. */
                transferId: components["parameters"]["transferId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a destination up
         * @description Ends the attempt to reach this destination. With tryNext the next destination is called, if there is one; else the caller returns to the agent.
         */
        post: operations["cancelWarmTransfer"];
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
         * Format: uuid
         * @description The id of a call, which is the id of its voice session.
         */
        CallId: string;
        Error: {
            /** @description What went wrong */
            error: string;
            /** @description What went wrong */
            code: string;
            /** @description On a validation error, what is wrong where. */
            issues?: {
                /** @description Dotted path of the member. */
                path: string;
                message: string;
            }[];
        };
        /**
         * Format: date-time
         * @description ISO 8601 in UTC with milliseconds.
         */
        Moment: string;
        TranscriptEntry: {
            id: string;
            index: number;
            /** @enum {string} */
            source: "user" | "agent" | "system";
            text: string;
            started_at: components["schemas"]["Moment"];
            /**
             * Format: date-time
             * @description Null while the turn is open.
             */
            ended_at?: string | null;
            provider?: string | null;
            model?: string | null;
            metadata: Record<string, unknown>;
            eou_ms?: number | null;
            llm_ttft_ms?: number | null;
            tts_ttfb_ms?: number | null;
            conversational_latency_ms?: number | null;
            /** @enum {string|null} */
            latency_status?: "partial" | "complete" | "interrupted" | "error" | null;
        };
        Transcript: {
            entries: components["schemas"]["TranscriptEntry"][];
        };
        /** @description Millionths of a US dollar; text */
        MicroUsd: string;
        CallReport: {
            session_id: components["schemas"]["CallId"];
            organization_id?: string;
            summary: string;
            /** @description Free text; one bare word until the analysis has run. */
            outcome: string;
            structured_data?: Record<string, unknown>;
            transcript: components["schemas"]["Transcript"];
            cost_micro_usd: components["schemas"]["MicroUsd"];
            cost_breakdown?: {
                provider?: string;
                metric?: string;
                quantity?: number;
                keySource?: string;
                costMicroUsd?: components["schemas"]["MicroUsd"];
            }[];
            metadata?: Record<string, unknown>;
            scheduled_callback?: Record<string, unknown> | null;
            /** @enum {string} */
            analysis_status?: "heuristic" | "completed" | "failed";
            /** @description not_configured */
            post_call_webhook_status?: string;
            created_at?: components["schemas"]["Moment"];
            updated_at?: components["schemas"]["Moment"];
        };
        /**
         * Format: uuid
         * @description The id of one attempt to reach one destination.
         */
        TransferId: string;
        CallTransfer: {
            id: components["schemas"]["TransferId"];
            session_id: components["schemas"]["CallId"];
            organization_id: string;
            /** @enum {string} */
            kind: "blind" | "warm";
            /** @enum {string} */
            status: "requested" | "screening" | "bridging" | "completed" | "failed" | "cancelled";
            transfer_to: string;
            from_room_name?: string | null;
            consultation_room_name?: string | null;
            caller_participant_identity?: string | null;
            recipient_participant_identity?: string | null;
            outbound_trunk_id?: string | null;
            screening_prompt?: string | null;
            summary?: string | null;
            failure_cause?: string | null;
            metadata: Record<string, unknown>;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["Moment"];
            /** Format: date-time */
            completed_at?: string | null;
        };
        /** @description A call as it stands. */
        CallDetail: {
            id: components["schemas"]["CallId"];
            call_id: components["schemas"]["CallId"];
            resource_uri: string;
            /** @description The agent that speaks; null for a call without one. */
            agent_id?: string | null;
            /** @description dialing */
            status: string;
            /** @description How the pipeline is built */
            kind: string;
            room_name?: string | null;
            /** @description BCP 47. */
            language?: string;
            /** @description The configuration that the call runs with. */
            pipeline_config?: Record<string, unknown>;
            /** @description What the one who started the call attached to it. */
            metadata?: Record<string, unknown>;
            created_at: components["schemas"]["Moment"];
            updated_at?: components["schemas"]["Moment"];
            /** Format: date-time */
            ended_at?: string | null;
            /** @description From the pick-up to the end; null until then. */
            duration_seconds?: number | null;
            /** @description pending */
            recording_status?: string | null;
            /** @description Null until the recording is ready. */
            recording_duration_ms?: number | null;
            recording_resource_uri?: string;
            report?: components["schemas"]["CallReport"] | null;
            /** @description Every attempt */
            transfers?: components["schemas"]["CallTransfer"][];
            transcript: components["schemas"]["Transcript"];
            /** @description The turns as a tree of timed spans. */
            span_tree?: Record<string, unknown>;
        };
        CallEvent: {
            id: string;
            session_id?: string | null;
            organization_id: string;
            /** @description livekit, telnyx, speko or another. */
            provider: string;
            event_type: string;
            status?: string | null;
            failure_cause?: string | null;
            sip_status_code?: number | null;
            sip_status?: string | null;
            occurred_at: components["schemas"]["Moment"];
            payload: Record<string, unknown>;
            created_at: components["schemas"]["Moment"];
        };
        CallEvents: {
            events: components["schemas"]["CallEvent"][];
        };
        FinalizeRequest: {
            /** @description Run the analysis even if it has run. */
            forceAnalysis?: boolean;
            /** @description Send the post-call webhook again. */
            retryWebhook?: boolean;
        };
        FinalizeResult: {
            session_id: components["schemas"]["CallId"];
            summary: string;
            outcome: string;
            cost_micro_usd: components["schemas"]["MicroUsd"];
            /** @description What became of the post-call webhook. */
            webhook: Record<string, unknown>;
        };
        Recording: {
            /** Format: uri */
            url: string;
        };
        /** @description Seconds to let it ring. */
        RingingTimeout: number;
        BlindTransferRequest: {
            /** @description A number in E.164 or a SIP URI. */
            to: string;
            /** @description Whom to transfer; left out */
            participantIdentity?: string;
            playDialtone?: boolean;
            ringingTimeout?: components["schemas"]["RingingTimeout"];
            /** @description SIP headers to send along. */
            headers?: {
                [key: string]: string;
            };
        };
        /** @description A phone number in E.164. */
        E164: string;
        Destination: {
            to: string;
            label?: string;
            outboundTrunkId?: string;
            screeningPrompt?: string;
            summary?: string;
            metadata?: Record<string, unknown>;
        };
        WarmTransferRequest: {
            to?: components["schemas"]["E164"];
            destinations?: components["schemas"]["Destination"][];
            from?: components["schemas"]["E164"];
            participantIdentity?: string;
            outboundTrunkId?: string;
            /** @description What the colleague is told first. */
            screeningPrompt?: string;
            summary?: string;
            ringingTimeout?: components["schemas"]["RingingTimeout"];
            waitUntilAnswered?: boolean;
            fallback?: {
                /** @enum {string} */
                strategy?: "return_to_assistant" | "take_message" | "end_call";
                message?: string;
                takeMessagePrompt?: string;
                holdAudioUrl?: string;
            };
            voicemailDetection?: {
                /** @enum {string} */
                mode?: "agent" | "amd" | "disabled";
                enabled?: boolean;
                timeoutSeconds?: number;
            };
            metadata?: Record<string, unknown>;
        } & (unknown | unknown);
        CallTransferResponse: components["schemas"]["CallTransfer"] & {
            /** @description Every destination tried so far. */
            routing_attempts?: components["schemas"]["CallTransfer"][];
            /** @description The destination that is tried next. */
            next_transfer?: components["schemas"]["CallTransfer"] | null;
            /** @description What happens to the caller when no destination took the call. */
            fallback?: Record<string, unknown> | null;
        };
        CompleteRequest: {
            recipientParticipantIdentity?: string;
            summary?: string;
        };
        CancelRequest: {
            reason?: string;
            summary?: string;
            tryNext?: boolean;
            voicemailDetected?: boolean;
        };
    };
    responses: never;
    parameters: {
        /** @description The call, known by the id of its session. */
        id: components["schemas"]["CallId"];
        /** @description The attempt to reach one destination. */
        transferId: components["schemas"]["TransferId"];
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
    getCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call as it stands. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallDetail"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
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
    listCallEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events so far. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallEvents"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
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
    getCallReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallReport"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. REPORT_NOT_AVAILABLE: report not available. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
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
    finalizeCallReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FinalizeRequest"];
            };
        };
        responses: {
            /** @description The finished report in short. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinalizeResult"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description CALL_NOT_ENDED: the call has not ended. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
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
    getCallRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URL. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recording"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. RECORDING_NOT_AVAILABLE: recording not available. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
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
    blindTransferCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlindTransferRequest"];
            };
        };
        responses: {
            /** @description The transfer was requested. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallTransfer"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description CALL_NOT_LIVE: the call is not live. TRANSFER_IN_PROGRESS: another transfer of this call is in progress. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
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
    warmTransferCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarmTransferRequest"];
            };
        };
        responses: {
            /** @description The first destination was requested. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallTransferResponse"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description CALL_NOT_LIVE: the call is not live. TRANSFER_IN_PROGRESS: another transfer of this call is in progress. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
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
    completeWarmTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
                /** @description The attempt to reach one destination. */
                transferId: components["parameters"]["transferId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CompleteRequest"];
            };
        };
        responses: {
            /** @description The transfer is being bridged. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallTransfer"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. TRANSFER_NOT_FOUND: transfer not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description TRANSFER_NOT_OPEN: the transfer is not open. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
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
    cancelWarmTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
                /** @description The attempt to reach one destination. */
                transferId: components["parameters"]["transferId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            /** @description The attempt was cancelled. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallTransferResponse"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. TRANSFER_NOT_FOUND: transfer not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description TRANSFER_NOT_OPEN: the transfer is not open. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
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
  getCall: 'SESSION_NOT_FOUND';
  listCallEvents: 'SESSION_NOT_FOUND';
  getCallReport: 'SESSION_NOT_FOUND' | 'REPORT_NOT_AVAILABLE';
  finalizeCallReport: 'SESSION_NOT_FOUND' | 'CALL_NOT_ENDED';
  getCallRecording: 'SESSION_NOT_FOUND' | 'RECORDING_NOT_AVAILABLE';
  blindTransferCall: 'SESSION_NOT_FOUND' | 'CALL_NOT_LIVE' | 'TRANSFER_IN_PROGRESS';
  warmTransferCall: 'SESSION_NOT_FOUND' | 'CALL_NOT_LIVE' | 'TRANSFER_IN_PROGRESS';
  completeWarmTransfer: 'SESSION_NOT_FOUND' | 'TRANSFER_NOT_FOUND' | 'TRANSFER_NOT_OPEN';
  cancelWarmTransfer: 'SESSION_NOT_FOUND' | 'TRANSFER_NOT_FOUND' | 'TRANSFER_NOT_OPEN';
}
