// Generated from the documents in this folder by scripts/generate-types.ts.
export interface paths {
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who the key belongs to
         * @description The person behind the key.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the plan allows
         * @description The plan, its limits, and the credits that are left.
         */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/get-account-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user and its organisations
         * @description Without the envelope of all others. Clients use it to see whether a key is good.
         */
        get: operations["getAccountDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/update-org-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename the organisation
         * @description Only an owner may.
         */
        put: operations["updateOrganizationName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/concurrency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places for calls
         * @description How many there are, and for whom some are kept.
         */
        get: operations["getConcurrency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/concurrency/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep places
         * @description For each agent that is named, as many as is said; the others stay as they were. Only an administrator may.
         */
        put: operations["updateReservations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rented numbers
         * @description The numbers that the organisation rents from the platform.
         */
        get: operations["listPhoneNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/all-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All numbers
         * @description Those that are rented, and those that were brought along.
         */
        get: operations["listAllPhoneNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/get-available-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers to be had
         * @description At most five.
         */
        get: operations["searchAvailableNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/rent-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rent a number
         * @description The number is written as it was offered.
         */
        post: operations["rentPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/release-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a number back
         * @description A number that an agent answers cannot be given back.
         */
        post: operations["releasePhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/import-phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a number along
         * @description A number that the organisation has at a carrier of its own. What the carrier is reached with is not shown.
         */
        post: operations["importPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All agents
         * @description The agents of the organisation that are not archived, a page at a time. Beware that offset is the size of a page.
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * Make an agent
         * @description What is left out is the platform's own choice. Names need not be unique.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All templates
         * @description What agents can be made from without writing a prompt.
         */
        get: operations["listAgentTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/from-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an agent from a template
         * @description It has the name that is asked for, and the prompt and tools of the template.
         */
        post: operations["createAgentFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One agent
         * @description How an agent is set up.
         */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an agent
         * @description What is left out stays, within blocks too; lists are replaced.
         */
        patch: operations["updateAgent"];
        trace?: never;
    };
    "/agent/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Put an agent aside
         * @description There is no way to remove an agent for good. With on=false an archived one is taken back.
         */
        delete: operations["archiveAgent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy an agent
         * @description The copy is an agent of its own.
         */
        post: operations["duplicateAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/{id}/workflow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        /**
         * What leads an agent
         * @description Of an agent with one prompt that prompt and its tools; of one with a graph the graph.
         */
        get: operations["getAgentWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what leads an agent
         * @description Takes the place of what led the agent before, and decides which way it is led.
         */
        patch: operations["updateWorkflow"];
        trace?: never;
    };
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
        Error: {
            /** @constant */
            status: false;
            /** @description What went wrong, for people. */
            errors: string[];
        };
        /**
         * @description The id of a document in the vendor's database.
         * @example 60d0fe4f5311236168a109ca
         */
        ObjectId: string;
        User: {
            _id: components["schemas"]["ObjectId"];
            firstName?: string;
            lastName?: string;
            userEmail?: string;
            authProvider?: string;
            isEmailVerified?: boolean;
            organizationId?: components["schemas"]["ObjectId"];
        };
        /**
         * Format: date-time
         * @description ISO 8601 in UTC with milliseconds.
         */
        Moment: string;
        Subscription: {
            _id: components["schemas"]["ObjectId"];
            organization?: components["schemas"]["ObjectId"];
            planId?: string;
            totalCredits?: number;
            currentCredits?: number;
            renewalDate?: components["schemas"]["Moment"];
            subscriptionActive?: boolean;
            onPremEnabled?: boolean;
            limits?: {
                agents?: number;
                campaigns?: number;
                numbers?: number;
                dailyCalls?: number;
                concurrentCalls?: number;
                knowledgeBaseItemLimit?: number;
                knowledgeBaseLimits?: number;
            };
            /** @description Names that are documented nowhere. */
            features?: {
                [key: string]: boolean;
            };
        };
        Membership: {
            orgId?: components["schemas"]["ObjectId"];
            name?: string;
            ownerEmail?: string;
            /** @description 0 for an owner, 1 for a member. */
            roleId?: number;
            onPremEnabled?: boolean;
        };
        Account: {
            userId: components["schemas"]["ObjectId"];
            email?: string;
            firstName?: string;
            lastName?: string;
            phone?: string | null;
            picture?: string;
            hasOnboarded?: boolean;
            organizations?: components["schemas"]["Membership"][];
        };
        AgentPlaces: {
            agentId: components["schemas"]["ObjectId"];
            agentName?: string;
            avatarUrl?: string | null;
            webcall?: number;
            outbound?: number;
            inbound?: number;
            chat?: number;
        };
        Concurrency: {
            orgLimit: number;
            totalReserved: number;
            unreservedPool: number;
            agents: components["schemas"]["AgentPlaces"][];
        };
        Reservation: {
            agentId: string;
            webcall: number;
            outbound: number;
            inbound: number;
            chat: number;
        };
        /** @enum {string} */
        Provider: "plivo" | "twilio";
        /** @description E.164 with a plus. */
        E164: string;
        Attributes: {
            provider?: components["schemas"]["Provider"];
            phoneNumber: components["schemas"]["E164"];
            countryCode?: string;
            areaCode?: string;
            name?: string;
            outboundSipTrunkId?: string;
            inboundSipTrunkId?: string;
        };
        Product: {
            _id: components["schemas"]["ObjectId"];
            /** @enum {string} */
            productType: "telephony" | "custom-telephony";
            isActive?: boolean;
            /** @description Who answers it. */
            agentId?: string | null;
            attributes: components["schemas"]["Attributes"];
            createdAt?: components["schemas"]["Moment"];
            updatedAt?: components["schemas"]["Moment"];
        };
        AllNumbers: {
            telephonyProducts: components["schemas"]["Product"][];
            customProducts: components["schemas"]["Product"][];
        };
        Offer: {
            phoneNumber: string;
            countryCode: string;
            provider: components["schemas"]["Provider"];
            /** @description Here the name of the region. */
            areaCode?: string;
        };
        ImportedNumber: {
            phoneNumber: components["schemas"]["E164"];
            sipTerminationUrl: string;
            name?: string;
            sipUsername?: string;
            sipPassword?: string;
        };
        Imported: {
            _id: components["schemas"]["ObjectId"];
            /** @constant */
            productType: "custom";
            isActive?: boolean;
            agentId?: string | null;
            attributes: components["schemas"]["Attributes"];
            createdAt?: components["schemas"]["Moment"];
            updatedAt?: components["schemas"]["Moment"];
        };
        /**
         * @description What leads an agent through a call: one prompt, or a graph of steps.
         * @enum {string}
         */
        WorkflowType: "single_prompt" | "workflow_graph";
        Switching: {
            isEnabled?: boolean;
            minWordsForDetection?: number;
            strongSignalThreshold?: number;
            weakSignalThreshold?: number;
            minConsecutiveForWeakThresholdSwitch?: number;
        };
        VoiceConfig: {
            /** @enum {string} */
            model?: "waves_lightning_v3_1" | "gpt-realtime" | "gpt-realtime-mini";
            voiceId?: string;
            /** @enum {string} */
            gender?: "male" | "female";
        };
        Synthesizer: {
            voiceConfig?: components["schemas"]["VoiceConfig"];
            speed?: number;
            consistency?: number;
            similarity?: number;
            /** @enum {number} */
            enhancement?: 0 | 1 | 2;
            /** @enum {number} */
            sampleRate?: 8000 | 16000 | 24000 | 44100;
        };
        /** @enum {string} */
        Method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
        /** @description What is asked of another server before a call. */
        PreCallApi: {
            isEnabled?: boolean;
            /** Format: uri */
            url: string;
            method: components["schemas"]["Method"];
            headers?: {
                [key: string]: string;
            };
            body?: Record<string, unknown>;
            /** @description Seconds. */
            timeout?: number;
            queryParams?: Record<string, unknown>;
            responseVariables?: {
                variableName: string;
                jsonPath: string;
            }[];
        };
        Voicemail: {
            enabled?: boolean;
            endText?: string;
        };
        SmartTurn: {
            isEnabled?: boolean;
            waitTimeInSecs?: number;
        };
        VoiceDetection: {
            confidence?: number;
            minVolume?: number;
            triggerTimeInSecs?: number;
            releaseTimeInSecs?: number;
        };
        Enabled: {
            isEnabled?: boolean;
        };
        Pronunciation: {
            word: string;
            pronunciation: string;
        };
        IdleTimeout: {
            chatTimeoutTimeInSecs?: number;
            webcallTimeoutTimeInSecs?: number;
            telephonyTimeoutTimeInSecs?: number;
            maxRetries?: number;
        };
        SessionTimeout: {
            timeoutTimeInSecs?: number;
        };
        Timezone: {
            label?: string;
            /** @description Minutes. */
            offset?: number;
        };
        Agent: {
            _id: components["schemas"]["ObjectId"];
            name: string;
            description?: string;
            backgroundSound?: string;
            organization?: components["schemas"]["ObjectId"];
            workflowId?: components["schemas"]["ObjectId"];
            workflowType?: string;
            createdBy?: components["schemas"]["ObjectId"];
            globalKnowledgeBaseId?: string;
            language?: {
                /** @description Of agents that were made elsewhere, whatever language they have. */
                default?: string;
                supported?: string[];
                switching?: components["schemas"]["Switching"];
            };
            synthesizer?: components["schemas"]["Synthesizer"];
            slmModel?: string;
            defaultVariables?: Record<string, unknown>;
            preCallAPI?: components["schemas"]["PreCallApi"];
            createdAt?: components["schemas"]["Moment"];
            updatedAt?: components["schemas"]["Moment"];
            avatarUrl?: string;
            firstMessage?: string;
            allowInterruptions?: boolean;
            waitForUserToSpeakFirst?: boolean;
            totalCalls?: number;
            globalPrompt?: string;
            archived?: boolean;
            archivedAt?: components["schemas"]["Moment"];
            allowInboundCall?: boolean;
            /** @description The numbers that it answers. */
            phoneNumber?: string[];
            visibleToEveryone?: boolean;
            speechFormatting?: boolean;
            muteUserUntilFirstBotResponse?: boolean;
            interruptionBackoffTimer?: number;
            enableStyleGuide?: boolean;
            callDispositionConfig?: string;
            voiceMailDetectionConfig?: components["schemas"]["Voicemail"];
            smartTurnConfig?: components["schemas"]["SmartTurn"];
            voiceDetectionConfig?: components["schemas"]["VoiceDetection"];
            denoisingConfig?: components["schemas"]["Enabled"];
            redactionConfig?: components["schemas"]["Enabled"];
            pronunciationDicts?: components["schemas"]["Pronunciation"][];
            llmIdleTimeoutConfig?: components["schemas"]["IdleTimeout"];
            sessionTimeoutConfig?: components["schemas"]["SessionTimeout"];
            timezone?: components["schemas"]["Timezone"];
        };
        AgentPage: {
            agents: components["schemas"]["Agent"][];
            total?: number;
            totalCount?: number;
            totalPages?: number;
            hasMore?: boolean;
            isSearchResults?: boolean;
        };
        /** @enum {string} */
        BackgroundSound: "" | "office" | "cafe" | "call_center" | "static";
        /**
         * @description A language that agents speak.
         * @enum {string}
         */
        LanguageCode: "en" | "hi" | "mr" | "gu" | "ta" | "es" | "north_indic" | "bn" | "or";
        Language: {
            default?: components["schemas"]["LanguageCode"];
            supported?: components["schemas"]["LanguageCode"][];
            switching?: components["schemas"]["Switching"];
        };
        /**
         * @description The language model.
         * @enum {string}
         */
        Model: "electron" | "electron-kogta" | "electron-kogta-v2" | "gpt-4o" | "gpt-4.1" | "gpt-5.2" | "gpt-realtime" | "gpt-realtime-mini";
        AgentStart: {
            name: string;
            description?: string;
            backgroundSound?: components["schemas"]["BackgroundSound"];
            language?: components["schemas"]["Language"];
            synthesizer?: components["schemas"]["Synthesizer"];
            globalKnowledgeBaseId?: string;
            slmModel?: components["schemas"]["Model"];
            /** @description Values of the variables in prompts. */
            defaultVariables?: Record<string, unknown>;
            preCallAPI?: components["schemas"]["PreCallApi"];
            /** @description What holds in every step of a graph. */
            globalPrompt?: string;
            /** @description Numbers of the organisation that the agent answers. */
            telephonyProductId?: components["schemas"]["ObjectId"][];
            workflowType?: components["schemas"]["WorkflowType"];
            firstMessage?: string;
            muteUserUntilFirstBotResponse?: boolean;
            allowInterruptions?: boolean;
            waitForUserToSpeakFirst?: boolean;
            interruptionBackoffTimer?: number;
            smartTurnConfig?: components["schemas"]["SmartTurn"];
            voiceDetectionConfig?: components["schemas"]["VoiceDetection"];
            voiceMailDetectionConfig?: components["schemas"]["Voicemail"];
            denoisingConfig?: components["schemas"]["Enabled"];
            redactionConfig?: components["schemas"]["Enabled"];
            pronunciationDicts?: components["schemas"]["Pronunciation"][];
            llmIdleTimeoutConfig?: components["schemas"]["IdleTimeout"];
            sessionTimeoutConfig?: components["schemas"]["SessionTimeout"];
            timezone?: components["schemas"]["Timezone"];
            callDispositionConfig?: string;
            allowInboundCall?: boolean;
            enableStyleGuide?: boolean;
            speechFormatting?: boolean;
            avatarUrl?: string;
            visibleToEveryone?: boolean;
        };
        NewAgent: {
            /** @constant */
            status: true;
            data: components["schemas"]["ObjectId"];
        };
        /** @description Something that the agent can do in a call. */
        Tool: {
            /** @enum {string} */
            type?: "end_call" | "transfer_call" | "api_call" | "extract_dynamic_variables" | "knowledge_base_search";
            name?: string;
            description?: string;
            input_schema?: Record<string, unknown>;
        };
        Template: {
            _id: components["schemas"]["ObjectId"];
            /** @description A readable name; either id may be used. */
            id?: string;
            name: string;
            description?: string;
            avatarUrl?: string;
            referenceUrl?: string;
            industry?: string;
            useCase?: string;
            /** @enum {string} */
            callType?: "Inbound" | "Outbound" | "Both";
            /** @enum {string} */
            workflowType?: "SINGLE_PROMPT" | "WORKFLOW_GRAPH";
            /** @enum {string} */
            region?: "India" | "US";
            trending?: boolean;
            /** @enum {string} */
            defaultLanguage?: "English" | "Hindi" | "Marathi" | "Gujarati";
            singlePromptConfig?: {
                prompt?: string;
                tools?: components["schemas"]["Tool"][];
            };
        };
        /** @description The id of an agent. Reading one that there is not, or what is no id, is no 404 at this vendor. */
        AgentIdToRead: string;
        /** @description The id of an agent. */
        AgentId: string;
        AgentChange: {
            name?: string;
            description?: string;
            backgroundSound?: components["schemas"]["BackgroundSound"];
            language?: components["schemas"]["Language"];
            synthesizer?: components["schemas"]["Synthesizer"];
            globalKnowledgeBaseId?: string;
            slmModel?: components["schemas"]["Model"];
            /** @description Values of the variables in prompts. */
            defaultVariables?: Record<string, unknown>;
            preCallAPI?: components["schemas"]["PreCallApi"];
            /** @description What holds in every step of a graph. */
            globalPrompt?: string;
            /** @description Numbers of the organisation that the agent answers. */
            telephonyProductId?: components["schemas"]["ObjectId"][];
            workflowType?: components["schemas"]["WorkflowType"];
            firstMessage?: string;
            muteUserUntilFirstBotResponse?: boolean;
            allowInterruptions?: boolean;
            waitForUserToSpeakFirst?: boolean;
            interruptionBackoffTimer?: number;
            smartTurnConfig?: components["schemas"]["SmartTurn"];
            voiceDetectionConfig?: components["schemas"]["VoiceDetection"];
            voiceMailDetectionConfig?: components["schemas"]["Voicemail"];
            denoisingConfig?: components["schemas"]["Enabled"];
            redactionConfig?: components["schemas"]["Enabled"];
            pronunciationDicts?: components["schemas"]["Pronunciation"][];
            llmIdleTimeoutConfig?: components["schemas"]["IdleTimeout"];
            sessionTimeoutConfig?: components["schemas"]["SessionTimeout"];
            timezone?: components["schemas"]["Timezone"];
            callDispositionConfig?: string;
            allowInboundCall?: boolean;
            enableStyleGuide?: boolean;
            speechFormatting?: boolean;
            avatarUrl?: string;
            visibleToEveryone?: boolean;
        };
        Graph: {
            nodes?: Record<string, unknown>[];
            edges?: Record<string, unknown>[];
        };
        Workflow: {
            prompt?: string;
            tools?: components["schemas"]["Tool"][];
            type?: components["schemas"]["WorkflowType"];
            data?: components["schemas"]["Graph"];
        };
        /** @description The id of a workflow. */
        WorkflowId: string;
        ToolWish: {
            /** @enum {string} */
            type: "end_call" | "transfer_call" | "api_call" | "extract_dynamic_variables" | "knowledge_base_search";
            name: string;
            description: string;
            enabled?: boolean;
        };
        Prompt: {
            prompt: string;
            tools?: components["schemas"]["ToolWish"][];
        };
        WorkflowChange: {
            type: components["schemas"]["WorkflowType"];
            workflowGraph?: components["schemas"]["Graph"];
            singlePromptConfig?: components["schemas"]["Prompt"];
        };
        /**
         * @description The moment a call was created, in milliseconds since the epoch, and six hexadecimal digits.
         * @example CALL-1770454800000-e5d1c2
         */
        CallId: string;
        /**
         * @description The types of event that are known.
         * @enum {string}
         */
        LiveEventType: "sse_init" | "user_interim_transcription" | "user_transcription" | "tts_completed" | "sse_close" | "call_start" | "call_end" | "turn_latency" | "metrics" | "agent_node_state" | "hopping" | "knowledgebase" | "variable_extraction" | "pre_call_api" | "post_call_api" | "agent_error" | "agent_log" | "tool_call_start" | "tool_call_end" | "tool_call_error" | "call_cancelled" | "call_recording";
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
        /** @description The agent. */
        agentIdToRead: components["schemas"]["AgentIdToRead"];
        /** @description The agent. */
        agentId: components["schemas"]["AgentId"];
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
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["User"];
                    };
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
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
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Subscription"];
                    };
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
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
    getAccountDetails: {
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
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
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
    updateOrganizationName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description The name as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        name: string;
                    };
                };
            };
            /** @description The name is none. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: false;
                        message: string;
                    };
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
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
    getConcurrency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The places. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["Concurrency"];
                    };
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
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
    updateReservations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reservations: components["schemas"]["Reservation"][];
                };
            };
        };
        responses: {
            /** @description How many agents it was done for. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: {
                            updated?: number;
                        };
                    };
                };
            };
            /** @description bad_request: Invalid input. reserved_for_nobody: reservations: No such agent. reserved_beyond_limit: More is reserved than there is. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
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
    listPhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Product"][];
                    };
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
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
    listAllPhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["AllNumbers"];
                    };
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
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
    searchAvailableNumbers: {
        parameters: {
            query: {
                /** @description ISO 3166-1, two letters. */
                countryCode: string;
                /** @description Whose number. */
                provider: components["schemas"]["Provider"];
                /** @description Digits after the code of the country. */
                areaCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers without the plus in front. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Offer"][];
                    };
                };
            };
            /** @description bad_request: Invalid input. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
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
    rentPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phoneNumber: string;
                    provider: components["schemas"]["Provider"];
                };
            };
        };
        responses: {
            /** @description It is rented. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: {
                            /** @description Whether the bank wants to be asked. */
                            requiresAction?: boolean;
                        };
                    };
                };
            };
            /** @description bad_request: Invalid input. number_not_offered: This number cannot be rented. numbers_plan_limit: Phone numbers are not available in your current plan. Please upgrade.. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
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
    releasePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    productId: string;
                };
            };
        };
        responses: {
            /** @description It is given back. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: {
                            success?: boolean;
                        };
                    };
                };
            };
            /** @description bad_request: Invalid input. product_not_found: Product not found. number_assigned: The number is assigned to an agent. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
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
    importPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportedNumber"];
            };
        };
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Imported"];
                    };
                };
            };
            /** @description bad_request: Invalid input. number_present: Number already present. numbers_plan_limit: Phone numbers are not available in your current plan. Please upgrade.. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
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
    listAgents: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description Rows on a page. */
                offset?: number;
                /** @description Part of a name. */
                search?: string;
                /** @description What leads the agent. */
                type?: components["schemas"]["WorkflowType"];
                /** @description What to sort by. */
                sortField?: "createdAt" | "updatedAt" | "totalCalls" | "name" | "workflowType";
                /** @description Which way. */
                sortOrder?: "asc" | "desc";
                /** @description Those that are archived instead. */
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of agents. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["AgentPage"];
                    };
                };
            };
            /** @description bad_request: Invalid input. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
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
    createAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentStart"];
            };
        };
        responses: {
            /** @description The id of the agent. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAgent"];
                };
            };
            /** @description bad_request: Invalid input. plan_limit: You have reached the maximum number of agents for your plan, please upgrade to a higher plan. number_not_found: telephonyProductId: No such phone number. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
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
    listAgentTemplates: {
        parameters: {
            query?: {
                /** @description Only those for a region. */
                region?: "us" | "in";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Template"][];
                    };
                };
            };
            /** @description bad_request: Invalid input. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
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
    createAgentFromTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agentName: string;
                    agentDescription?: string;
                    /** @description Either id of the template. */
                    templateId: string;
                };
            };
        };
        responses: {
            /** @description The id of the agent. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAgent"];
                };
            };
            /** @description bad_request: Invalid input. template_not_found: Template not found. plan_limit: You have reached the maximum number of agents for your plan, please upgrade to a higher plan. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
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
    getAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentIdToRead"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Agent"];
                    };
                };
            };
            /** @description no_agent_found: No agent found. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
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
    updateAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentChange"];
            };
        };
        responses: {
            /** @description The id of the agent. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAgent"];
                };
            };
            /** @description bad_request: Invalid input. number_not_found: telephonyProductId: No such phone number. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: Agent not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
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
    archiveAgent: {
        parameters: {
            query?: {
                /** @description False takes it back. */
                on?: boolean;
            };
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: {
                            /** @enum {string} */
                            message: "Agent archived" | "Agent unarchived";
                        };
                    };
                };
            };
            /** @description bad_request: Invalid input. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: Agent not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description already_archived: Agent is already archived. already_active: Agent is already active. */
            409: {
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
    duplicateAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The organisation that gets the copy. */
                    targetOrganizationId: string;
                };
            };
        };
        responses: {
            /** @description The copy. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: {
                            _id: components["schemas"]["ObjectId"];
                        };
                    };
                };
            };
            /** @description bad_request: Invalid input. plan_limit: You have reached the maximum number of agents for your plan, please upgrade to a higher plan. archived_agent: Cannot duplicate an archived agent. not_single_prompt: Only single prompt agents can be duplicated. */
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
            /** @description agent_not_found: Agent not found. target_organization_not_found: Target organization not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
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
    getAgentWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Workflow"];
                    };
                };
            };
            /** @description bad_request: Invalid input. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: Agent not found. */
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
    updateWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description workflowId of an agent. */
                id: components["schemas"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowChange"];
            };
        };
        responses: {
            /** @description It is changed. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status?: true;
                    };
                };
            };
            /** @description bad_request: Invalid input. one_workflow: Give exactly one of workflowGraph and singlePromptConfig. */
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
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description workflow_not_found: Workflow not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
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
  getUser: never;
  getSubscription: never;
  getAccountDetails: never;
  updateOrganizationName: never;
  getConcurrency: never;
  updateReservations: 'reserved_for_nobody' | 'reserved_beyond_limit';
  listPhoneNumbers: never;
  listAllPhoneNumbers: never;
  searchAvailableNumbers: never;
  rentPhoneNumber: 'number_not_offered' | 'numbers_plan_limit';
  releasePhoneNumber: 'product_not_found' | 'number_assigned';
  importPhoneNumber: 'number_present' | 'numbers_plan_limit';
  listAgents: never;
  createAgent: 'bad_request' | 'plan_limit' | 'number_not_found';
  listAgentTemplates: never;
  createAgentFromTemplate: 'bad_request' | 'template_not_found' | 'plan_limit';
  getAgent: 'no_agent_found';
  updateAgent: 'bad_request' | 'agent_not_found' | 'number_not_found';
  archiveAgent: 'agent_not_found' | 'already_archived' | 'already_active';
  duplicateAgent: 'agent_not_found' | 'plan_limit' | 'archived_agent' | 'not_single_prompt' | 'target_organization_not_found' | 'not_a_member';
  getAgentWorkflow: 'agent_not_found';
  updateWorkflow: 'bad_request' | 'workflow_not_found' | 'one_workflow';
  subscribeToLiveEvents: 'call_not_active' | 'call_not_found' | 'invalid_organization' | 'organization_not_found' | 'not_a_member';
}
