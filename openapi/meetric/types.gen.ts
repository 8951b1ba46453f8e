// Generated from the documents in this folder by scripts/generate-types.ts.
export interface paths {
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose token this is
         * @description The account and its branding. Any token of the account may ask, which makes this the way to try one out.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people of the account
         * @description All active users with their role and primary team. The list is not paged.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The teams and who is in them
         * @description All teams with their active members. The list is not paged.
         */
        get: operations["listTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The departments that are in use
         * @description All enabled departments. The list is not paged.
         */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The conversations of the last 30 days
         * @description Newest first, at most 25 at a time. The next page is asked for with the cursor of this one. Filters may be combined; a conversation must then fit all of them.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * One conversation
         * @description A conversation with its summary and participants; with its transcript and insights too, when they are asked for and the token may see them.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * What was said
         * @description The transcript in segments, each with its speaker and its place in the recording in seconds.
         */
        get: operations["getTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/insights": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * What was found
         * @description What the analysis found in the conversation. A conversation in which it found nothing has an empty list.
         */
        get: operations["listInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/recording-url": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Where the recording is
         * @description A URL of the audio that is good for an hour, if there is a recording. The token needs the scope recordings, and the setting include_recordings on top of it.
         */
        get: operations["getRecordingUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * What it was about
         * @description The summary that was stored when the conversation was analysed. Asking makes none.
         */
        get: operations["getSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notetaker/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a notetaker to a meeting
         * @description The notetaker joins the meeting at once, or at meeting_start_time when that is still to come. What it heard becomes a conversation; no operation follows the request until then.
         */
        post: operations["joinNotetaker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was announced in the last 7 days
         * @description The deliveries to all subscriptions of the account, newest first. The list is not paged. Any token of the account may ask.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description The OpenAPI document of the API. No token is needed.
         */
        get: operations["getOpenApiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "conversation.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation is ready
         * @description Sent to every subscription of the account when a conversation has been processed in full. Receivers check the signature over the bytes as they came, and tell repetitions by the delivery id.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description sha256= and the HMAC-SHA256 of the body as sent, keyed with the secret of the subscription, in lower-case hexadecimal. */
                    "X-Webhook-Signature": string;
                    /** @description What happened. */
                    "X-Webhook-Event": "conversation.completed";
                    /** @description Names the delivery; the same on every attempt. */
                    "X-Webhook-Delivery-Id": components["schemas"]["DeliveryId"];
                    /** @description The moment of the attempt in seconds since 1970. It is not signed. */
                    "X-Webhook-Timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConversationCompleted"];
                };
            };
            responses: {
                /** @description The receiver has it. Anything else counts as a failure and is tried again. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Error: {
            /** @description The status once more. */
            statusCode: number;
            /** @description What went wrong; Ringback always says it in one text. */
            message: string | string[];
            /** @description The name of the status. */
            error?: string;
        };
        /**
         * Format: uuid
         * @description The id of an account.
         */
        AccountId: string;
        /**
         * Format: date-time
         * @description ISO 8601 in UTC with milliseconds.
         */
        Moment: string;
        /** @description Who asked, and when this was answered. */
        Meta: {
            /** @description The beginning of the token that asked. */
            token_prefix: string;
            timestamp: components["schemas"]["Moment"];
        };
        Account: {
            id: components["schemas"]["AccountId"];
            name: string;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["Moment"];
            brand_name: string | null;
            brand_logo_url: string | null;
            _meta: components["schemas"]["Meta"];
        };
        /**
         * Format: uuid
         * @description The id of a user.
         */
        UserId: string;
        /**
         * Format: uuid
         * @description The id of a team.
         */
        TeamId: string;
        /** @description An active user; here the name is called full_name. */
        User: {
            id: components["schemas"]["UserId"];
            full_name: string;
            email: string;
            /** @description owner, admin, manager, member or another. */
            role: string;
            /** @description The primary team. */
            team_id: components["schemas"]["TeamId"] | null;
            team_name: string | null;
        };
        Users: {
            users: components["schemas"]["User"][];
            _meta: components["schemas"]["Meta"];
        };
        TeamMember: {
            id: components["schemas"]["UserId"];
            full_name: string;
            email: string;
        };
        Team: {
            id: components["schemas"]["TeamId"];
            name: string;
            created_at: components["schemas"]["Moment"];
            members: components["schemas"]["TeamMember"][];
        };
        Teams: {
            teams: components["schemas"]["Team"][];
            _meta: components["schemas"]["Meta"];
        };
        /**
         * Format: uuid
         * @description The id of a department.
         */
        DepartmentId: string;
        Department: {
            id: components["schemas"]["DepartmentId"];
            name: string;
            slug: string;
            /** @description Always true in this list. */
            enabled: boolean;
            /** @description How people see it. */
            display_name: string | null;
        };
        Departments: {
            departments: components["schemas"]["Department"][];
            _meta: components["schemas"]["Meta"];
        };
        /**
         * @description How people talked.
         * @enum {string}
         */
        Medium: "call" | "video" | "email" | "chat" | "live";
        /**
         * Format: uuid
         * @description The id of a conversation, a UUID of any version.
         */
        ConversationId: string;
        DepartmentName: {
            id: components["schemas"]["DepartmentId"];
            name: string;
        };
        /** @description The user whose conversation it is; here the name is called name. */
        UserName: {
            id: components["schemas"]["UserId"];
            name: string;
            email: string;
        };
        /** @description A conversation in short. */
        Conversation: {
            id: components["schemas"]["ConversationId"];
            title: string | null;
            /** @description Where the customer is from. */
            company: string | null;
            date: components["schemas"]["Moment"];
            /** @description Seconds from the pick-up to the end. */
            duration: number | null;
            medium: components["schemas"]["Medium"];
            /** @description positive, neutral, negative or another; null when it was not analysed. */
            sentiment: string | null;
            /** @description sales, support or another; null when it was not analysed. */
            conversation_type: string | null;
            department: components["schemas"]["DepartmentName"] | null;
            user: components["schemas"]["UserName"] | null;
        };
        Pagination: {
            has_more: boolean;
            /**
             * Format: date-time
             * @description Asks for the page after this one.
             */
            next_cursor: string | null;
            /** @description The limit that held for this page. */
            limit: number;
        };
        Conversations: {
            conversations: components["schemas"]["Conversation"][];
            pagination: components["schemas"]["Pagination"];
            _meta: components["schemas"]["Meta"];
        };
        Participant: {
            name: string | null;
            email: string | null;
            /** @description customer, user or another. */
            role: string;
        };
        /** @description A conversation with its summary and who took part. */
        CompletedConversation: components["schemas"]["Conversation"] & {
            summary: string | null;
            participants: components["schemas"]["Participant"][];
        };
        Segment: {
            speaker: string;
            text: string;
            /** @description Seconds from the pick-up. */
            start: number;
            /** @description Seconds from the pick-up. */
            end: number;
        };
        Transcript: {
            segments: components["schemas"]["Segment"][];
        };
        /**
         * Format: uuid
         * @description The id of an insight.
         */
        InsightId: string;
        Insight: {
            id: components["schemas"]["InsightId"];
            /** @description kpi, topic or another. */
            insight_type: string;
            insight_text: string;
            kpi_slug: string | null;
            kpi_label: string | null;
            /** @description low, medium, high or another. */
            impact: string | null;
            start_time_seconds: number | null;
            end_time_seconds: number | null;
            /** @description Position in the transcript's segments. */
            message_index: number | null;
        };
        ConversationDetail: components["schemas"]["CompletedConversation"] & {
            /** @description Only on request; null when there is none. */
            transcript?: components["schemas"]["Transcript"] | null;
            /** @description Only on request. */
            insights?: components["schemas"]["Insight"][];
            _meta: components["schemas"]["Meta"];
        };
        ConversationTranscript: {
            conversation_id: components["schemas"]["ConversationId"];
            transcript: components["schemas"]["Transcript"];
            _meta: components["schemas"]["Meta"];
        };
        ConversationInsights: {
            conversation_id: components["schemas"]["ConversationId"];
            insights: components["schemas"]["Insight"][];
            _meta: components["schemas"]["Meta"];
        };
        RecordingUrl: {
            conversation_id: components["schemas"]["ConversationId"];
            has_recording: boolean;
            /** Format: uri */
            recording_url: string | null;
            _meta: components["schemas"]["Meta"];
        };
        ConversationSummary: {
            conversation_id: components["schemas"]["ConversationId"];
            summary: string;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["Moment"];
            _meta: components["schemas"]["Meta"];
        };
        NotetakerJoin: {
            /** @description Where the meeting is. */
            meeting_url: string;
            meeting_title?: string;
            /**
             * Format: date-time
             * @description When it begins, if not now.
             */
            meeting_start_time?: string;
            /** Format: date-time */
            meeting_end_time?: string;
            /** @description A hint; the URL tells as well. */
            meeting_platform?: string;
        };
        /**
         * Format: uuid
         * @description The id of a request for a notetaker.
         */
        NotetakerId: string;
        Notetaker: {
            id: components["schemas"]["NotetakerId"];
            /** @description What the one who provides the notetaker calls it. */
            provider_bot_id: string | null;
            meeting_url?: string;
            /** @description zoom, microsoft_teams, google_meet or another. */
            meeting_platform: string | null;
            meeting_title: string | null;
            /** Format: date-time */
            meeting_start_time: string | null;
            /** @description joining, scheduled or another. */
            status: string;
            status_message: string | null;
            conversation_id: components["schemas"]["ConversationId"] | null;
            created_at: components["schemas"]["Moment"];
            _meta: components["schemas"]["Meta"];
        };
        /**
         * Format: uuid
         * @description The id of a token; not the token.
         */
        TokenId: string;
        /**
         * Format: uuid
         * @description The id of a webhook delivery.
         */
        DeliveryId: string;
        Delivery: {
            id: components["schemas"]["DeliveryId"];
            event_type: string;
            resource_id: components["schemas"]["ConversationId"];
            /** @description pending, delivered, failed or another. */
            status: string;
            attempts: number;
            /** Format: date-time */
            last_attempt_at: string | null;
            /** Format: date-time */
            delivered_at: string | null;
            /** @description What the receiver answered last; null when it did not answer. */
            response_status: number | null;
            created_at: components["schemas"]["Moment"];
        };
        Deliveries: {
            deliveries: components["schemas"]["Delivery"][];
            _meta: components["schemas"]["Meta"];
        };
        /** @description An OpenAPI document. */
        OpenApiDocument: Record<string, unknown>;
        ConversationCompleted: {
            /** @constant */
            event: "conversation.completed";
            timestamp: components["schemas"]["Moment"];
            data: {
                conversation: components["schemas"]["CompletedConversation"];
            };
            _meta: {
                /** @description The beginning of the token that the subscription belongs to. */
                token_prefix: string;
                delivery_id: components["schemas"]["DeliveryId"];
            };
        };
    };
    responses: never;
    parameters: {
        /** @description The conversation. */
        id: components["schemas"]["ConversationId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description unauthorized: A valid API token is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. Please try again later.. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Users"];
                };
            };
            /** @description unauthorized: A valid API token is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description missing_scope: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. Please try again later.. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Teams"];
                };
            };
            /** @description unauthorized: A valid API token is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description missing_scope: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. Please try again later.. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enabled departments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Departments"];
                };
            };
            /** @description unauthorized: A valid API token is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description missing_scope: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. Please try again later.. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description What pagination.next_cursor of the page before said; rows strictly older than this moment follow. */
                cursor?: string;
                /** @description How many rows to answer at the most, a positive whole number; more than 25 is taken for 25. */
                limit?: string;
                /** @description Only conversations of this department. */
                department_id?: components["schemas"]["DepartmentId"];
                /** @description Only conversations of this medium. */
                medium?: components["schemas"]["Medium"];
                /** @description Only conversations of this moment or later, ISO 8601. Before the last 30 days it changes nothing. */
                date_from?: string;
                /** @description Only conversations of this moment or earlier, ISO 8601. */
                date_to?: string;
                /** @description Only conversations of this user. */
                user_id?: components["schemas"]["UserId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversations"];
                };
            };
            /** @description bad_request: The request is not valid. invalid_cursor: The cursor must be an ISO 8601 timestamp. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: A valid API token is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description missing_scope: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. Please try again later.. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getConversation: {
        parameters: {
            query?: {
                /** @description The text true adds the transcript if the token has the scope transcripts; any other text adds nothing. */
                include_transcript?: string;
                /** @description The text true adds the insights if the token has the scope insights; any other text adds nothing. */
                include_insights?: string;
            };
            header?: never;
            path: {
                /** @description The conversation. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
            /** @description bad_request: The request is not valid. invalid_id: The id must be a UUID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: A valid API token is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description missing_scope: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: Conversation not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. Please try again later.. daily_quota_exceeded: Daily conversation quota exceeded. Please try again tomorrow.. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationTranscript"];
                };
            };
            /** @description invalid_id: The id must be a UUID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: A valid API token is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description missing_scope: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: Conversation not found. transcript_not_available: The conversation has no transcript. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. Please try again later.. daily_quota_exceeded: Daily conversation quota exceeded. Please try again tomorrow.. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listInsights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The insights. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationInsights"];
                };
            };
            /** @description invalid_id: The id must be a UUID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: A valid API token is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description missing_scope: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: Conversation not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. Please try again later.. daily_quota_exceeded: Daily conversation quota exceeded. Please try again tomorrow.. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRecordingUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether there is a recording, and where. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingUrl"];
                };
            };
            /** @description invalid_id: The id must be a UUID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: A valid API token is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description missing_scope: The token lacks the scope that this needs. recordings_disabled: The token is not set to include recordings. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: Conversation not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. Please try again later.. daily_quota_exceeded: Daily conversation quota exceeded. Please try again tomorrow.. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationSummary"];
                };
            };
            /** @description invalid_id: The id must be a UUID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: A valid API token is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description missing_scope: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: Conversation not found. summary_not_available: The conversation has no summary. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. Please try again later.. daily_quota_exceeded: Daily conversation quota exceeded. Please try again tomorrow.. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    joinNotetaker: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotetakerJoin"];
            };
        };
        responses: {
            /** @description The same in another status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notetaker"];
                };
            };
            /** @description The notetaker is on its way. Which status of success the vendor answers is not known; Ringback answers this one. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notetaker"];
                };
            };
            /** @description The same in another status. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notetaker"];
                };
            };
            /** @description bad_request: The request is not valid. unsupported_meeting_url: The meeting_url must be one of Zoom, Microsoft Teams or Google Meet. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: A valid API token is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description missing_scope: The token lacks the scope that this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. Please try again later.. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Only deliveries of subscriptions that belong to this token. */
                token_id?: components["schemas"]["TokenId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            /** @description bad_request: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: A valid API token is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. Please try again later.. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpenApiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. Please try again later.. */
            429: {
                headers: {
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
  getAccount: never;
  listUsers: never;
  listTeams: never;
  listDepartments: never;
  listConversations: 'bad_request' | 'invalid_cursor';
  getConversation: 'conversation_not_found' | 'daily_quota_exceeded';
  getTranscript: 'conversation_not_found' | 'daily_quota_exceeded' | 'transcript_not_available';
  listInsights: 'conversation_not_found' | 'daily_quota_exceeded';
  getRecordingUrl: 'conversation_not_found' | 'daily_quota_exceeded';
  getSummary: 'conversation_not_found' | 'daily_quota_exceeded' | 'summary_not_available';
  joinNotetaker: 'bad_request' | 'unsupported_meeting_url';
  listWebhookDeliveries: never;
  getOpenApiDocument: never;
}
